import { endOfDay, type Ledger, type LocalDate } from '@luze/domain';
import type { Sql } from '../database/accessible.ts';
import { type Dialect, sqlInstant } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { quotedTable, sqlName } from '../ledger/columns.ts';

/** Rows entered from before the system were as entered long before somebody wrote them down. */
const FROM_BEFORE = "'importHistory'";

const TEXT_OF: Readonly<Record<Dialect, string>> = { sqlite: 'json_extract', mysql: 'JSON_VALUE' };

/** The rows of one ledger as they stood at the end of a day, by the history the kernel keeps of every write. */
export interface RowPast {
  /** State of a row; NULL where it was not there yet. */
  readonly state: Sql;
  /** Value a field had. */
  value(field: string): Sql;
  /** What to join for the writes by some moves known by that day, as `g`. */
  history(moves: readonly string[]): Sql;
  /** A field in a write of `g`, before or after it; NULL where the write left it alone. */
  written(field: string, side: 'before' | 'after'): string;
  /** True for rows somebody has written since, and those whose field lies between two days: few rows by an index. */
  near(field: string, first: LocalDate, last: LocalDate): Sql;
}

/** @param day last day that counts; what is written after it has not happened */
export function rowPast(ledger: Ledger, dialect: Dialect, day: LocalDate): RowPast {
  const end = sqlInstant(endOfDay(day));
  const table = quotedTable(ledger);
  const own = (property: string): string => `${table}.${sqlName(ledger, property)}`;
  const writes: Sql = {
    text: `g.ledger = '${ledger.name}' AND g.row_id = ${own('id')} AND (g.\`at\` <= ? OR g.move = ${FROM_BEFORE})`,
    params: [end],
  };
  const written = (field: string, side: 'before' | 'after'): string => {
    if (ledger.fields[field] === undefined) throw new TypeError(`${ledger.name} has no field ${field}`);
    return `${TEXT_OF[dialect]}(g.field_values, '$.${field}.${side}')`;
  };
  // Most rows of a year were not written since: their history need not be asked.
  const then = (now: string, past: string, where: string): Sql => ({
    text: `CASE WHEN ${own('changedAt')} <= ? THEN ${now} ELSE (SELECT ${past} FROM change_log g WHERE ${writes.text}${where} ORDER BY g.version DESC LIMIT 1) END`,
    params: [end, ...writes.params],
  });
  return {
    state: then(own('state'), 'g.to_state', ''),
    value: (field) =>
      then(
        own(field),
        written(field, 'after'),
        ` AND JSON_EXTRACT(g.field_values, '$.${field}') IS NOT NULL`,
      ),
    history: (moves) => ({
      text: `change_log g ON ${writes.text} AND g.move IN (${placeholders(moves)})`,
      params: [...writes.params, ...moves],
    }),
    written,
    near: (field, first, last) => ({
      text: `(${own('changedAt')} > ? OR ${own(field)} BETWEEN ? AND ?)`,
      params: [end, first, last],
    }),
  };
}
