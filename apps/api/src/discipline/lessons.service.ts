import {
  caseRectification,
  type LedgerRow,
  type LessonItem,
  type LessonSession,
  labelOf,
  lessonRows,
  type ReportLine,
  type ReportScope,
  warningEducation,
} from '@luze/domain';
import type { Context } from '../context.ts';
import { periodRows, cellText as text } from '../ledger/period-rows.ts';
import { shownFields } from '../ledger/present.ts';
import type { Reader } from '../ledger/reader.ts';

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
    periodRows(reader, warningEducation, 'heldOn', scope),
    periodRows(reader, caseRectification, 'dueOn', scope),
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
