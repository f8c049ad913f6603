import { LEVELS, type Level, NO_ID, PARTY_GROUP_KINDS, type Subject } from '@luze/domain';
import type { Sql } from '../database/accessible.ts';
import { placeholders } from '../database/placeholders.ts';

/** Subjects of one chunk, by the ids they are walked by, the first one excluded; and their units. */
export interface Chunk {
  readonly subject: Subject;
  readonly after: string;
  readonly to: string;
  readonly unitIds: readonly string[];
}

/** Where the units of a subject are found. */
export interface SubjectSql {
  /** What is walked in chunks by its id: everything that is one, or may have been one before. */
  readonly table: string;
  readonly id: string;
  readonly walked: string;
  /** What is joined to it, with each one's unit `u`. */
  readonly join: string;
  readonly unitId: string;
  /** Values of the ancestors' columns, from the nation down. */
  readonly ancestors: string;
  readonly foundedOn: string;
  /** Last days of its life, null while it lives. */
  readonly closedOn: readonly string[];
  readonly isOne: string;
}

/** Parents of unit `u`, as far up as a county's nation. */
const ABOVE = 3;
const parents = Array.from(
  { length: ABOVE },
  (_, n) => `LEFT JOIN unit a${n + 1} ON a${n + 1}.id = ${n === 0 ? 'u' : `a${n}`}.parent_id`,
).join(' ');
const ancestorAt = (level: Level): string =>
  `CASE '${level}' WHEN u.level THEN u.id ${Array.from({ length: ABOVE }, (_, n) => `WHEN a${n + 1}.level THEN a${n + 1}.id`).join(' ')} ELSE ${NO_ID} END`;

export const SUBJECT_SQL: Readonly<Record<Subject, SubjectSql>> = {
  BRANCH: {
    table: 'party_branch b',
    id: 'b.id',
    walked: '1=1',
    join: 'JOIN unit u ON u.id = b.unit_id',
    unitId: 'b.unit_id',
    ancestors: 'b.nation_id, b.province_id, b.city_id, b.county_id, b.branch_id',
    foundedOn: 'b.founded_on',
    closedOn: ['b.closed_on', 'u.valid_to'],
    isOne: "b.state IN ('REGISTERED', 'CLOSING', 'CLOSED')",
  },
  PARTY_GROUP: {
    table: 'unit u',
    id: 'u.id',
    walked: "u.level IN ('CITY', 'COUNTY')",
    join: parents,
    unitId: 'u.id',
    ancestors: LEVELS.map(ancestorAt).join(', '),
    foundedOn: 'u.valid_from',
    closedOn: ['u.valid_to'],
    isOne: `(u.level = 'CITY' OR u.kind IN (${PARTY_GROUP_KINDS.map((kind) => `'${kind}'`).join(', ')}))`,
  },
};

/** What of a subject lies in a chunk. */
export function inChunk({ subject, after, to }: Chunk): Sql {
  const { id, walked } = SUBJECT_SQL[subject];
  return { text: `${walked} AND ${id} > ? AND ${id} <= ?`, params: [after, to] };
}

/**
 * Obligations of the units of a chunk, each unit by name: a subquery in its place would have the database read what the
 * whole nation owes.
 */
export const ofUnits = (column: string, { unitIds }: Chunk): Sql => ({
  text: `${column} IN (${placeholders(unitIds)})`,
  params: unitIds,
});
