import {
  type GroupMeeting,
  type GroupReview,
  groupRows,
  type Ledger,
  type LedgerRow,
  labelOf,
  partyGroupMeeting,
  type ReportLine,
  type ReportScope,
  shownOf,
  topicReview,
} from '@luze/domain';
import type { Context } from '../context.ts';
import { childRows } from '../ledger/child-rows.ts';
import { periodRows, cellText as text } from '../ledger/period-rows.ts';
import { shownFields } from '../ledger/present.ts';
import type { Reader } from '../ledger/reader.ts';

/** Meetings that were held, whatever has become of their records. */
const HELD: ReadonlySet<string> = new Set(['HELD', 'SUBMITTED', 'RETURNED', 'CONFIRMED']);

const choiceIn = (ledger: Ledger, field: string, value: unknown): string =>
  labelOf(ledger.fields[field]?.choices?.[String(value)] ?? String(value), String(value)).zh;

type Children = Parameters<typeof shownOf.agenda>[1];

function meetingOf(reader: Reader, row: LedgerRow, unit: string, children: Children): GroupMeeting {
  const { fields } = shownFields(reader, partyGroupMeeting, row);
  return {
    unitId: row.unitId,
    unit,
    meetingNo: String(fields['meetingNo']),
    heldOn: String(fields['heldOn']),
    kind: choiceIn(partyGroupMeeting, 'kind', fields['kind']),
    firstItem: text(fields['firstAgendaItem']),
    subject: shownOf.agenda(row, children),
    decisions: shownOf.decisions(row, children),
    owners: shownOf.owners(row, children),
    dueOn: shownOf.due(row, children),
    followUp: shownOf.done(row, children),
  };
}

function reviewOf(reader: Reader, row: LedgerRow, unit: string): GroupReview {
  const { fields } = shownFields(reader, topicReview, row);
  return {
    unitId: row.unitId,
    unit,
    meetingNo: text(fields['meetingNo']),
    heldOn: String(fields['heldOn']),
    topic: choiceIn(topicReview, 'topic', fields['topic']),
    subject: text(fields['subject']),
    decisions: text(fields['decisions']),
    owners: text(fields['ownerName']),
    dueOn: text(fields['decisionDueOn']),
    followUp: text(fields['followUp']),
  };
}

/** L30, from the rows of both ledgers the reader may take out, as he is shown them. @throws AppError TOO_COMPLEX, INVALID */
export async function groupSource(
  reader: Reader,
  scope: ReportScope,
  context: Context,
): Promise<ReportLine[]> {
  const [all, reviews] = await Promise.all([
    periodRows(reader, partyGroupMeeting, 'heldOn', scope),
    periodRows(reader, topicReview, 'heldOn', scope),
  ]);
  const meetings = all.filter(({ state }) => HELD.has(state));
  const ids = meetings.map(({ id }) => id);
  const { query } = context.database;
  const [agenda, decisions] = await Promise.all(
    ['agenda', 'decisions'].map((name) => childRows(query, partyGroupMeeting, name, ids)),
  );
  const unitIds = [...new Set([...meetings, ...reviews].map(({ unitId }) => unitId))];
  const units = (await Promise.all(unitIds.map((id) => context.loaders.unit.load(id))))
    .filter((unit) => unit !== null)
    .toSorted((one, other) => one.path.localeCompare(other.path));
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  return groupRows(
    meetings.map((row) =>
      meetingOf(reader, row, nameOf.get(row.unitId) ?? '', {
        agenda: agenda?.get(row.id) ?? [],
        decisions: decisions?.get(row.id) ?? [],
      }),
    ),
    reviews.map((row) => reviewOf(reader, row, nameOf.get(row.unitId) ?? '')),
    units.map(({ id }) => id),
  );
}
