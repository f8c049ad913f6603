import type { Level, LocalDate, Severity } from '@luze/domain';
import type { Database } from '../database/database.ts';
import { readDay } from '../database/dialect.ts';

/** That a level above was told of something that stayed late. */
export interface Told {
  readonly toLevel: Level;
  readonly toUnitId: string;
  readonly severity: Severity;
  readonly escalatedOn: LocalDate;
}

/** Whom a record or an obligation was told to, the latest first. */
export async function escalationsOf(query: Database['query'], subject: string, id: string): Promise<Told[]> {
  const rows = await query<Record<string, unknown>>(
    'SELECT to_level, to_unit_id, severity, escalated_on FROM escalation WHERE subject = ? AND record_id = ? ORDER BY id DESC LIMIT 20',
    [subject, id],
  );
  return rows.map((row) => ({
    toLevel: row['to_level'] as Level,
    toUnitId: String(row['to_unit_id']),
    severity: Number(row['severity']) as Severity,
    escalatedOn: readDay(row['escalated_on']),
  }));
}
