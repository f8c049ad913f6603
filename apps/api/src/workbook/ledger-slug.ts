import { AppError, type Ledger, ledgers } from '@luze/domain';

/** Last part of the addresses that speak of a ledger: `Hazard` is `/imports/hazard`. */
const slugOf = ({ name }: Ledger): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The ledger an address names. @throws AppError NOT_FOUND */
export function ledgerOfSlug(slug: string): Ledger {
  const ledger = ledgers.find((candidate) => slugOf(candidate) === slug);
  if (ledger === undefined) throw new AppError('NOT_FOUND');
  return ledger;
}
