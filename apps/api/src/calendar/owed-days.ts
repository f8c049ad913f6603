import {
  type LocalDate,
  type ObligationDays,
  type ObligationKind,
  type OpenObligation,
  obligationLight,
  obligationTitle,
  rulesOn,
} from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import { allOf, type Sql } from '../database/accessible.ts';
import { readDay } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { namedObligation } from '../ledger/obligation-place.ts';
import { owedOn, owedUnder, readableOwed, statusSql } from '../ledger/obligation-status.ts';
import {
  type At,
  type CalendarScope,
  MOST_EACH,
  type Placed,
  type Source,
  type Tally,
} from './calendar-line.ts';

type Raw = Readonly<Record<string, unknown>>;

const LIGHT_COLUMNS = 'kind, period_start, due_on, grace_until';

/** What is owed and not met, due on a scope's days; today's knowledge. */
function openOwed({ reader }: At, scope: CalendarScope, more: Sql[]): Sql {
  const status = statusSql(reader.today);
  const where = allOf([
    readableOwed(reader.ability),
    owedOn(reader.today),
    { text: 'o.due_on BETWEEN ? AND ?', params: [scope.from, scope.to] },
    ...(scope.unitId === null ? [] : [owedUnder(scope.unitId)]),
    ...more,
  ]);
  return {
    text: `(SELECT o.*, ${status.text} AS status FROM obligation o WHERE ${where.text}) s WHERE status IN ('PENDING', 'OVERDUE')`,
    params: [...status.params, ...where.params],
  };
}

const daysOf = (row: Raw): ObligationDays => ({
  kind: row['kind'] as ObligationKind,
  status: row['status'] as OpenObligation['status'],
  periodStart: readDay(row['period_start']),
  dueOn: readDay(row['due_on']),
  graceUntil: readDay(row['grace_until']),
});

const colourOf = ({ reader }: At, row: Raw): Tally['colour'] =>
  obligationLight(daysOf(row), reader.today, rulesOn(reader.parameters, reader.today))?.colour ?? null;

async function entriesOn(
  at: At,
  scope: CalendarScope,
  kind: ObligationKind,
  days: readonly LocalDate[],
): Promise<Placed[]> {
  const { text, params } = openOwed(at, scope, [
    { text: 'o.kind = ?', params: [kind] },
    { text: `o.due_on IN (${placeholders(days)})`, params: days },
  ]);
  const rows = await at.reader.database.query<Raw>(
    `SELECT id, unit_id, subject_no, period_end, status, ${LIGHT_COLUMNS} FROM ${text} ORDER BY due_on, id LIMIT ${days.length * MOST_EACH}`,
    params,
  );
  return Promise.all(
    rows.map(async (row) => {
      const { dueOn } = daysOf(row);
      const id = String(row['id']);
      const unitId = String(row['unit_id']);
      const unit = await at.loaders.units.load(unitId);
      return {
        day: dueOn,
        kind: 'DUE' as const,
        entry: {
          id: ['DUE', OBLIGATION, id].join(' '),
          recordId: id,
          title: obligationTitle(namedObligation(row), at.reader.language),
          unit: { id: unitId, name: unit?.shortName ?? '' },
          colour: colourOf(at, row),
        },
      };
    }),
  );
}

/** What is owed and not met on a reader's days, kind by kind. */
export async function owedSources(at: At, scope: CalendarScope): Promise<Source[]> {
  const { text, params } = openOwed(at, scope, []);
  const rows = await at.reader.database.query<Raw>(
    `SELECT status, ${LIGHT_COLUMNS}, COUNT(*) AS n FROM ${text} GROUP BY status, ${LIGHT_COLUMNS}`,
    params,
  );
  const kinds = [...new Set(rows.map(({ kind }) => kind as ObligationKind))];
  return kinds.map((kind) => ({
    ledger: OBLIGATION,
    obligationKind: kind,
    tallies: rows
      .filter((row) => row['kind'] === kind)
      .map((row) => ({
        day: readDay(row['due_on']),
        kind: 'DUE',
        colour: colourOf(at, row),
        count: Number(row['n']),
      })),
    entriesOn: (days) => entriesOn(at, scope, kind, days),
  }));
}
