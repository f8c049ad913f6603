import {
  AppError,
  checkRow,
  fault,
  type Ledger,
  type LedgerRow,
  NO_ID,
  refuseInvalid,
  type Violation,
} from '@luze/domain';
import { canEver, canOn } from '@luze/permissions';
import type { Birthplace } from './birth.ts';
import { draftRow } from './create.service.ts';
import { checkContext, removeAudited, rowToWrite, type Work } from './service.ts';
import { withDerived } from './store.ts';
import type { Writer } from './writer.ts';

type Input = Readonly<Record<string, unknown>>;

/**
 * The fault of a record from before the system that began once the system was there: it is worked on like any other.
 * Books that are kept elsewhere for good have no end.
 * @param row as it would be born
 */
export function afterStart({ startedOn }: Writer, ledger: Ledger, row: LedgerRow): Violation[] {
  const field = ledger.light.starts;
  const began = row[field];
  const ends = startedOn != null && ledger.workbook.alwaysHistory !== true;
  return ends && typeof began === 'string' && began >= startedOn
    ? [fault(field, 'IMPORT_HISTORY_ENDED', { start: startedOn })]
    : [];
}

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
  if (!canEver(writer.ability, 'importHistory', ledger))
    throw new AppError('FORBIDDEN', { because: 'IMPORT_HISTORY_CITY_ONLY' });
  const { row: born, countyCode, violations } = await draftRow(writer, ledger, input, findPlace);
  refuseInvalid([...violations, ...afterStart(writer, ledger, born)]);
  const stood: LedgerRow = { ...born, ...past.values, state: past.state };
  if (!canOn(writer.ability, 'importHistory', ledger, stood))
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
  if (!canOn(work.writer.ability, 'importHistory', ledger, row)) throw new AppError('FORBIDDEN');
  await removeAudited(work, ledger, row);
}
