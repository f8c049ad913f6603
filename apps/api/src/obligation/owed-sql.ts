import {
  FILTER_SUBJECTS,
  type LocalDate,
  MOST_CELLS,
  NO_DAY,
  type Slot,
  type TemplateFilter,
} from '@luze/domain';
import { allOf, type Sql } from '../database/accessible.ts';
import { byIndex, type Dialect, insertOrIgnore } from '../database/dialect.ts';
import { type Chunk, inChunk, ofUnits, SUBJECT_SQL, type SubjectSql } from './subject-sql.ts';

/** 1, 2, … as rows `n (no)`: one for each cell a branch may have. */
const NUMBERS = `(SELECT 1 AS no ${Array.from({ length: MOST_CELLS - 1 }, (_, n) => `UNION ALL SELECT ${n + 2}`).join(' ')}) n`;

/** Setting of branch `b` on a day: the first one that lasted until then, else the present one. */
const settingOn = (column: 'has_committee' | 'cell_count', day: LocalDate): Sql => ({
  text: `COALESCE((SELECT s.${column} FROM party_branch_setting s WHERE s.parent_id = b.id AND s.valid_to >= ? ORDER BY s.valid_to, s.id LIMIT 1), b.${column})`,
  params: [day],
});

const subjectOf = ({ template }: Slot): SubjectSql => SUBJECT_SQL[FILTER_SUBJECTS[template.filter]];

/** Those of a subject that lived long enough and are what the template's filter says; numbered ones with `n` beside them. */
function owes(slot: Slot): Sql {
  const { period, foundedBy, dueOn } = slot;
  const { isOne, foundedOn, closedOn } = subjectOf(slot);
  const lived: Sql = {
    text: `${isOne} AND ${foundedOn} <= ? ${closedOn.map((day) => `AND COALESCE(${day}, '${NO_DAY}') >= ?`).join(' ')}`,
    params: [foundedBy, ...closedOn.map(() => dueOn)],
  };
  const committee = settingOn('has_committee', period.start);
  const cells = settingOn('cell_count', period.start);
  const also: Readonly<Record<TemplateFilter, readonly Sql[]>> = {
    EVERY: [],
    COMMITTEE: [{ text: `${committee.text} = 1`, params: committee.params }],
    CELLS: [{ text: `n.no <= ${cells.text}`, params: cells.params }],
    GROUPS: [],
  };
  return allOf([lived, ...also[slot.template.filter]]);
}

const from = (slot: Slot): string => {
  const { table, join } = subjectOf(slot);
  return `FROM ${table} ${join}${slot.template.filter === 'CELLS' ? ` CROSS JOIN ${NUMBERS}` : ''}`;
};
const numberOf = (filter: TemplateFilter): string => (filter === 'CELLS' ? 'n.no' : '0');

/** Adds what is owed in a chunk in one slot and nobody has noted; what is there stays as it is. */
export function insertOwed(dialect: Dialect, slot: Slot, chunk: Chunk, today: LocalDate): Sql {
  const { template, period, dueOn, graceUntil } = slot;
  const { id, unitId, ancestors } = subjectOf(slot);
  const where = allOf([inChunk(chunk), owes(slot)]);
  return {
    text: `${insertOrIgnore(dialect)} INTO obligation (unit_id, nation_id, province_id, city_id, county_id, branch_id, kind, subject_no, period_start, period_end, due_on, grace_until, template_id, generated_on, withdrawn_on, version) SELECT ${unitId}, ${ancestors}, ?, ${numberOf(template.filter)}, ?, ?, ?, ?, ?, ?, '${NO_DAY}', 1 ${from(slot)} WHERE ${where.text} ORDER BY ${id}`,
    params: [template.kind, period.start, period.end, dueOn, graceUntil, template.id, today, ...where.params],
  };
}

/** The database that is asked, and the day. */
interface Asked {
  readonly dialect: Dialect;
  readonly today: LocalDate;
}

/** Ids of what is owed now in a chunk, as `id`, and whether it was noted today, as `fresh`. */
function standing({ dialect, today }: Asked, chunk: Chunk, also: readonly Sql[]): Sql {
  const where = allOf([
    { text: `o.withdrawn_on = '${NO_DAY}'`, params: [] },
    ofUnits('o.unit_id', chunk),
    ...also,
  ]);
  return {
    text: `SELECT o.id AS id, CASE WHEN o.generated_on >= ? THEN 1 ELSE 0 END AS fresh FROM obligation o${byIndex(dialect, 'obligation_once')} WHERE ${where.text}`,
    params: [today, ...where.params],
  };
}

/**
 * What is owed no longer in one slot, or owed under another template; an exemption once granted stays with what it was
 * granted for.
 */
export function unowed(asked: Asked, slot: Slot, chunk: Chunk): Sql {
  const { template, period } = slot;
  const { unitId } = subjectOf(slot);
  const still = owes(slot);
  return standing(asked, chunk, [
    { text: 'o.kind = ? AND o.period_start = ?', params: [template.kind, period.start] },
    {
      text: `((o.template_id <> ? AND o.exempt_approved_on IS NULL) OR NOT EXISTS (SELECT 1 ${from(slot)} WHERE ${unitId} = o.unit_id AND ${numberOf(template.filter)} = o.subject_no AND ${still.text}))`,
      params: [template.id, ...still.params],
    },
  ]);
}

/** What stands for periods of the span no slot is of: their template came to its end, or its frequency changed. */
export function slotless(
  asked: Asked,
  slots: readonly Slot[],
  chunk: Chunk,
  span: { readonly first: LocalDate; readonly last: LocalDate },
): Sql {
  return standing(asked, chunk, [
    { text: 'o.period_start BETWEEN ? AND ?', params: [span.first, span.last] },
    {
      text: `NOT (${slots.map(() => '(o.kind = ? AND o.period_start = ?)').join(' OR ') || '1=0'})`,
      params: slots.flatMap(({ template, period }) => [template.kind, period.start]),
    },
  ]);
}
