import { LEVELS, type Level, type LocalDate, levelRank } from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import type { Database } from '../database/database.ts';
import { readDay } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';

/** The last urging of something by a level. */
export interface LastUrging {
  readonly byLevel: Level;
  readonly urgedOn: LocalDate;
}

/** The last urging by each level, of some records or obligations, by a day. */
export async function lastUrgings(
  query: Database['query'],
  subject: string,
  ids: readonly string[],
  asOf: LocalDate,
): Promise<ReadonlyMap<string, readonly LastUrging[]>> {
  if (ids.length === 0) return new Map();
  const rows = await query<{ record_id: unknown; by_level: Level; urged_on: unknown }>(
    `SELECT record_id, by_level, MAX(urged_on) AS urged_on FROM urging WHERE subject = ? AND record_id IN (${placeholders(ids)}) AND urged_on <= ? GROUP BY record_id, by_level`,
    [subject, ...ids, asOf],
  );
  const last = new Map<string, LastUrging[]>();
  for (const { record_id, by_level: byLevel, urged_on } of rows) {
    const id = String(record_id);
    last.set(id, [...(last.get(id) ?? []), { byLevel, urgedOn: readDay(urged_on) }]);
  }
  return last;
}

/** A step made since: what was urged then has been answered. */
const ANSWERED: Readonly<Record<'record' | 'obligation', string>> = {
  record:
    'SELECT 1 FROM change_log c WHERE c.ledger = u.subject AND c.row_id = u.record_id AND c.at > u.at AND c.from_state <> c.to_state',
  obligation:
    'SELECT 1 FROM obligation_fulfilment f WHERE f.obligation_id = u.record_id AND f.from_day > u.urged_on',
};

/**
 * Days on which some records or obligations were urged last by a level above, where nothing was done since.
 * @param below the level of who was urged
 */
export async function urgedSince(
  query: Database['query'],
  subject: string,
  ids: readonly string[],
  below: Level,
): Promise<ReadonlyMap<string, LocalDate>> {
  const above = LEVELS.filter((level) => levelRank(level) < levelRank(below));
  if (ids.length === 0 || above.length === 0) return new Map();
  const answered = ANSWERED[subject === OBLIGATION ? 'obligation' : 'record'];
  const rows = await query<{ record_id: unknown; urged_on: unknown }>(
    `SELECT u.record_id, MAX(u.urged_on) AS urged_on FROM urging u WHERE u.subject = ? AND u.record_id IN (${placeholders(ids)}) AND u.by_level IN (${placeholders(above)}) AND NOT EXISTS (${answered}) GROUP BY u.record_id`,
    [subject, ...ids, ...above],
  );
  return new Map(rows.map((row) => [String(row.record_id), readDay(row.urged_on)]));
}
