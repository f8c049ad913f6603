import { LEVELS, type Level, type LocalDate, levelRank } from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import type { Database } from '../database/database.ts';
import { readDay } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';

/** The day on which something was urged, and what was written with it. */
export interface Urged {
  readonly urgedOn: LocalDate;
  readonly note: string | null;
}

/** The last urging of something by a level. */
export interface LastUrging extends Urged {
  readonly byLevel: Level;
}

/** The last of some urgings, given in their order; of one day, with what was last written on it. */
export const lastOf = (urgings: readonly Urged[]): Urged | null =>
  urgings.reduce<Urged | null>(
    (last, { urgedOn, note }) =>
      last === null || urgedOn > last.urgedOn
        ? { urgedOn, note }
        : urgedOn === last.urgedOn
          ? { urgedOn, note: note ?? last.note }
          : last,
    null,
  );

interface StoredUrging {
  readonly record_id: unknown;
  readonly urged_on: unknown;
  readonly note: string | null;
}

const urgedOf = ({ urged_on, note }: StoredUrging): Urged => ({ urgedOn: readDay(urged_on), note });

function byRecord<R extends StoredUrging, T>(
  rows: readonly R[],
  read: (row: R) => T,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const id = String(row.record_id);
    found.set(id, [...(found.get(id) ?? []), read(row)]);
  }
  return found;
}

/** The last urging by each level, of some records or obligations, by a day. */
export async function lastUrgings(
  query: Database['query'],
  subject: string,
  ids: readonly string[],
  asOf: LocalDate,
): Promise<ReadonlyMap<string, readonly LastUrging[]>> {
  if (ids.length === 0) return new Map();
  const rows = await query<StoredUrging & { readonly by_level: Level }>(
    `SELECT u.record_id, u.by_level, u.urged_on, u.note FROM urging u WHERE u.subject = ? AND u.record_id IN (${placeholders(ids)}) AND u.urged_on <= ? AND NOT EXISTS (SELECT 1 FROM urging l WHERE l.subject = u.subject AND l.record_id = u.record_id AND l.by_level = u.by_level AND l.urged_on > u.urged_on AND l.urged_on <= ?) ORDER BY u.id`,
    [subject, ...ids, asOf, asOf],
  );
  return byRecord(rows, (row) => ({ ...urgedOf(row), byLevel: row.by_level }));
}

/** A step made since: what was urged then has been answered. */
const ANSWERED: Readonly<Record<'record' | 'obligation', string>> = {
  record:
    'SELECT 1 FROM change_log c WHERE c.ledger = u.subject AND c.row_id = u.record_id AND c.at > u.at AND c.from_state <> c.to_state',
  obligation:
    'SELECT 1 FROM obligation_fulfilment f WHERE f.obligation_id = u.record_id AND f.from_day > u.urged_on',
};

/**
 * How some records or obligations were urged last by a level above, where nothing was done since.
 * @param below the level of who was urged
 */
export async function urgedSince(
  query: Database['query'],
  subject: string,
  ids: readonly string[],
  below: Level,
): Promise<ReadonlyMap<string, Urged>> {
  const above = LEVELS.filter((level) => levelRank(level) < levelRank(below));
  if (ids.length === 0 || above.length === 0) return new Map();
  const answered = ANSWERED[subject === OBLIGATION ? 'obligation' : 'record'];
  const rows = await query<StoredUrging>(
    `SELECT u.record_id, u.urged_on, u.note FROM urging u WHERE u.subject = ? AND u.record_id IN (${placeholders(ids)}) AND u.by_level IN (${placeholders(above)}) AND NOT EXISTS (SELECT 1 FROM urging l WHERE l.subject = u.subject AND l.record_id = u.record_id AND l.by_level = u.by_level AND l.urged_on > u.urged_on) AND NOT EXISTS (${answered}) ORDER BY u.id`,
    [subject, ...ids, ...above],
  );
  const last = new Map<string, Urged>();
  for (const [id, urgings] of byRecord(rows, urgedOf)) {
    const urged = lastOf(urgings);
    if (urged !== null) last.set(id, urged);
  }
  return last;
}
