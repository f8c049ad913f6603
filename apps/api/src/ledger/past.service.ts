import { AppError, checkRow, type Ledger, type LedgerRow, meets, NO_ID, refuseInvalid } from '@luze/domain';
import { reachOf } from '@luze/permissions';
import type { Birthplace } from './birth.ts';
import { draftRow } from './create.service.ts';
import { checkContext, removeAudited, rowToWrite, type Work } from './service.ts';
import { withDerived } from './store.ts';
import type { Writer } from './writer.ts';

type Input = Readonly<Record<string, unknown>>;

/** True where somebody may enter rows from before the system: the city, for what lies below it. */
export const mayEnterHistory = (writer: Writer, row: LedgerRow): boolean =>
  writer.actor.assignments.some(
    (assignment) => assignment.role === 'CITY_ADMIN' && meets(row, reachOf(assignment)),
  );

/**
 * A record from before the system as it stood then; only its number is missing.
 * @param past the state and what else is known of how it got there
 * @throws AppError FORBIDDEN, INVALID
 */
export async function pastRow(
  writer: Writer,
  ledger: Ledger,
  input: Input,
  past: { readonly state: string; readonly values: Input },
  findPlace: (unitId: string) => Promise<Birthplace>,
): Promise<{ readonly row: LedgerRow; readonly countyCode: string; readonly principalId: null }> {
  const { row: born, countyCode, violations } = await draftRow(writer, ledger, input, findPlace);
  refuseInvalid(violations);
  const stood: LedgerRow = { ...born, ...past.values, state: past.state };
  if (!mayEnterHistory(writer, stood))
    throw new AppError('FORBIDDEN', { because: 'IMPORT_HISTORY_CITY_ONLY' });
  refuseInvalid(checkRow(ledger, stood, checkContext(writer, stood)));
  return {
    row: { ...withDerived(ledger, stood, writer), submittedBy: NO_ID },
    countyCode,
    principalId: null,
  };
}

/**
 * Takes back a record entered from before the system, while nobody has written it since.
 * @throws AppError FORBIDDEN, NOT_FOUND; StaleRow
 */
export async function removePastRow(work: Work, ledger: Ledger, id: string, version: number): Promise<void> {
  const row = await rowToWrite(work, ledger, id, version);
  if (!mayEnterHistory(work.writer, row)) throw new AppError('FORBIDDEN');
  await removeAudited(work, ledger, row);
}
