import { AppError, type Ledger, refuseInvalid } from '@luze/domain';

const LONGEST = 200;

/** The reason of an export as it was given, or null where none was. @throws AppError INVALID for one too long */
export function reasonOf(given: unknown): string | null {
  const text = typeof given === 'string' ? given.trim() : '';
  if (text.length > LONGEST)
    throw new AppError('INVALID', {
      violations: [{ field: 'reason', code: 'TOO_LONG', params: { max: LONGEST, length: text.length } }],
    });
  return text === '' ? null : text;
}

/** True for matters of discipline: no file of them leaves without a reason, however it is fetched. */
const isGuarded = ({ area, recusal }: Ledger): boolean => area === 'discipline' || recusal !== null;

/** @throws AppError INVALID (reason) for a file of a guarded ledger that is fetched without one */
export function refuseUnexplained(ledger: Ledger, reason: string | null): void {
  if (reason === null && isGuarded(ledger))
    refuseInvalid([{ field: 'reason', code: 'EXPORT_REASON_REQUIRED' }]);
}
