import {
  AppError,
  caseRectification,
  type Ledger,
  type LedgerRow,
  type LessonItem,
  type LessonSession,
  labelOf,
  lessonRows,
  type ReportLine,
  type ReportScope,
  VOIDED,
  warningEducation,
} from '@luze/domain';
import type { Context } from '../context.ts';
import type { FilterInput } from '../ledger/filter.ts';
import { shownFields } from '../ledger/present.ts';
import { allRows } from '../ledger/read.ts';
import type { Reader } from '../ledger/reader.ts';

/** Rows of either ledger one file may hold; a period and a unit make it shorter. */
const MOST = 20_000;

/** What the reader may take out of a ledger in the period. @throws AppError TOO_COMPLEX where it is too much for one file */
async function rowsOf(
  reader: Reader,
  ledger: Ledger,
  day: string,
  { from, to, unitId }: ReportScope,
): Promise<LedgerRow[]> {
  const filter = {
    and: [
      { [day]: { gte: from, lte: to } },
      { state: { ne: VOIDED } },
      ...(unitId === null ? [] : [{ unit: { under: unitId } }]),
    ],
  } as FilterInput;
  const rows = await allRows(reader, ledger, { filter, action: 'export', limit: MOST + 1 });
  if (rows.length > MOST) throw new AppError('TOO_COMPLEX');
  return rows.toSorted((one, other) => String(one[day]).localeCompare(String(other[day])));
}

const text = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

function sessionOf(reader: Reader, row: LedgerRow, unit: string): LessonSession {
  const { fields } = shownFields(reader, warningEducation, row);
  const kind = text(fields['kind']);
  return {
    unitId: row.unitId,
    unit,
    kind: kind === null ? null : labelOf(warningEducation.fields['kind']?.choices?.[kind] ?? kind, kind).zh,
    heldOn: text(fields['heldOn']),
    present: fields['present'] === null || fields['present'] === undefined ? null : Number(fields['present']),
    caseSource: text(fields['caseSource']),
  };
}

function itemOf(reader: Reader, row: LedgerRow, unit: string): LessonItem {
  const { fields } = shownFields(reader, caseRectification, row);
  const state = caseRectification.states[row.state]?.label.zh ?? row.state;
  const note = text(fields['completionNote']);
  return {
    unitId: row.unitId,
    unit,
    caseGroupCode: text(fields['caseGroupCode']),
    problem: text(fields['problem']),
    measure: text(fields['measure']),
    ownerName: text(fields['ownerName']),
    dueOn: text(fields['dueOn']),
    completion: note === null ? state : `${state}：${note}`,
    ruleRevision: text(fields['ruleRevision']),
  };
}

/** L24, from the rows of both ledgers the reader may take out, as he is shown them. @throws AppError TOO_COMPLEX, INVALID */
export async function lessonSource(
  reader: Reader,
  scope: ReportScope,
  context: Context,
): Promise<ReportLine[]> {
  const [sessions, items] = await Promise.all([
    rowsOf(reader, warningEducation, 'heldOn', scope),
    rowsOf(reader, caseRectification, 'dueOn', scope),
  ]);
  const ids = [...new Set([...sessions, ...items].map(({ unitId }) => unitId))];
  const units = await Promise.all(ids.map((id) => context.loaders.unit.load(id)));
  const known = units
    .filter((unit) => unit !== null)
    .toSorted((one, other) => one.path.localeCompare(other.path));
  const nameOf = new Map(known.map(({ id, name }) => [id, name]));
  return lessonRows(
    sessions.map((row) => sessionOf(reader, row, nameOf.get(row.unitId) ?? '')),
    items.map((row) => itemOf(reader, row, nameOf.get(row.unitId) ?? '')),
    known.map(({ id }) => id),
  );
}
