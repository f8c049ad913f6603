import {
  DUTY_PARTS,
  type DutyPart,
  type DutyRecord,
  dutyRows,
  findLedger,
  meets,
  type ReportLine,
  type ReportScope,
} from '@luze/domain';
import type { Context } from '../context.ts';
import { cellText, periodRows } from '../ledger/period-rows.ts';
import { shownFields } from '../ledger/present.ts';
import type { Reader } from '../ledger/reader.ts';

/** The records of one ledger, as the reader is shown them. */
async function recordsOf(
  reader: Reader,
  part: DutyPart,
  scope: ReportScope,
  context: Context,
): Promise<DutyRecord[]> {
  const ledger = findLedger(part.ledger);
  if (ledger === null) throw new TypeError(`no ledger ${part.ledger}`);
  const all = await periodRows(reader, ledger, part.day, scope);
  const rows = all.filter((row) => meets(row, part.where));
  const units = await Promise.all(rows.map(({ unitId }) => context.loaders.unit.load(unitId)));
  return rows.map((row, at) => {
    const { fields } = shownFields(reader, ledger, row);
    const shown = (name: string | undefined) => (name === undefined ? null : cellText(fields[name]));
    return {
      unit: units[at]?.name ?? '',
      unitPath: units[at]?.path ?? '',
      part,
      number: shown(ledger.number.field) ?? '',
      day: shown(part.day),
      name: shown(part.name),
      leader: shown(part.leader),
      person: shown(part.person),
      content: shown(part.content),
      state: ledger.states[row.state]?.label.zh ?? row.state,
      doneOn: shown(part.doneOn),
    };
  });
}

/** L06, from the rows of each ledger the reader may take out. @throws AppError TOO_COMPLEX, INVALID */
export async function dutySource(
  reader: Reader,
  scope: ReportScope,
  context: Context,
): Promise<ReportLine[]> {
  const found = await Promise.all(DUTY_PARTS.map((part) => recordsOf(reader, part, scope, context)));
  return dutyRows(found.flat());
}
