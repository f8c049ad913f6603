import { AppError, type Ledger, ledgers } from '@luze/domain';

/** Last part of the addresses that speak of a ledger: `IntegrityTalk` is `/imports/integrity-talk`. */
const slugOf = ({ name }: Ledger): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** The ledger an address names. @throws AppError NOT_FOUND */
export function ledgerOfSlug(slug: string): Ledger {
  const ledger = ledgers.find((candidate) => slugOf(candidate) === slug);
  if (ledger === undefined) throw new AppError('NOT_FOUND');
  return ledger;
}
