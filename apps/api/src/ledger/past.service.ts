import { AppError, checkRow, type Ledger, type LedgerRow, meets, NO_ID, refuseInvalid } from '@luze/domain';
import { reachOf } from '@luze/permissions';
import { nextNumber } from './number-series.ts';
import { checkContext, draftRow, placeIn, removeAudited, rowToWrite, type Work } from './service.ts';
import { insertLedgerRow, recordWrite, withDerived } from './store.ts';
import type { Writer } from './writer.ts';

type Input = Readonly<Record<string, unknown>>;

/** True where somebody may enter rows from before the system: the city, for what lies below it. */
export const mayEnterHistory = (writer: Writer, row: LedgerRow): boolean =>
  writer.actor.assignments.some(
    (assignment) => assignment.role === 'CITY_ADMIN' && meets(row, reachOf(assignment)),
  );

/**
 * Enters a record from before the system in the state it had then, and says so in its history.
 * @param past the state and what else is known of how it got there
 * @throws AppError FORBIDDEN, INVALID
 */
export async function createPastRow(
  work: Work,
  ledger: Ledger,
  input: Input,
  past: { readonly importId: string; readonly state: string; readonly values: Input },
): Promise<LedgerRow> {
  const { tx, writer } = work;
  const { row: born, countyCode, violations } = await draftRow(writer, ledger, input, placeIn(tx));
  refuseInvalid(violations);
  const stood: LedgerRow = { ...born, ...past.values, state: past.state };
  if (!mayEnterHistory(writer, stood))
    throw new AppError('FORBIDDEN', { because: 'IMPORT_HISTORY_CITY_ONLY' });
  refuseInvalid(checkRow(ledger, stood, checkContext(writer, stood)));
  const number = await nextNumber(tx, work.dialect, ledger, { county: countyCode, year: born.year });
  const row = await insertLedgerRow(tx, ledger, {
    ...withDerived(ledger, stood, writer),
    [ledger.number.field]: number,
    submittedBy: NO_ID,
    importId: past.importId,
  });
  await recordWrite(tx, writer, ledger, null, row, {
    move: 'importHistory',
    opinion: null,
    principalId: null,
  });
  return row;
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
