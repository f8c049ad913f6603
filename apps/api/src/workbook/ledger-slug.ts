import { AppError, type Ledger, ledgers, slugOf } from '@luze/domain';

/** The ledger an address names. @throws AppError NOT_FOUND */
export function ledgerOfSlug(slug: string): Ledger {
  const ledger = ledgers.find((candidate) => slugOf(candidate) === slug);
  if (ledger === undefined) throw new AppError('NOT_FOUND');
  return ledger;
}
