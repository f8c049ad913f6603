import {
  ANCESTOR_KEYS,
  type Indicator,
  type ObligationsMet,
  type Reckoning,
  type RowsDone,
  type RowsOfYear,
  type ShareOfSums,
  type ShareRecurring,
  VOIDED,
} from '@luze/domain';
import { allOf, type Sql } from '../database/accessible.ts';
import type { Database } from '../database/database.ts';
import { quoted, quotedTable, snake } from '../ledger/columns.ts';
import { owedOn, statusSql } from '../ledger/obligation-status.ts';
import { under } from '../ledger/unit-scope.ts';
import { keyPostsSql } from './key-posts.ts';
import { joined, ledgerCalled, list, type Span } from './pieces.ts';
import { rowPast } from './row-past.ts';

/** Done and due of a unit's year. */
export interface Reckoned {
  readonly numerator: number;
  readonly denominator: number;
  /** What owed nothing though it would have: exempted by a decision. */
  readonly exempt: number;
}

type Query = Database['query'];

async function counts(
  query: Query,
  { text, params }: Sql,
): Promise<{ readonly done: number; readonly due: number; readonly exempt: number }> {
  const [row] = await query<{ done: unknown; due: unknown; exempt?: unknown }>(text, params);
  return { done: Number(row?.done ?? 0), due: Number(row?.due ?? 0), exempt: Number(row?.exempt ?? 0) };
}

/** What a row must say to count as done, of its columns as they stood. A flag of the past is JSON's true, one of today 1. */
function isDone({ states, on, inTime, yes = [] }: RowsDone, dueOn: string, last: string): Sql {
  return allOf([
    { text: `s.\`state\` IN ${list(states)}`, params: states },
    { text: `s.${quoted(on)} <= ?`, params: [last] },
    ...(inTime === true ? [{ text: `s.${quoted(on)} <= s.${quoted(dueOn)}`, params: [] }] : []),
    ...yes.map((field) => ({ text: `CAST(s.${quoted(field)} AS CHAR) IN ('1', 'true')`, params: [] })),
  ]);
}

function rowsSql(dialect: Database['dialect'], span: Span, due: RowsOfYear, done: RowsDone): Sql {
  return joined([
    'SELECT COUNT(*) AS due, SUM(CASE WHEN ',
    isDone(done, due.day, span.last),
    ' THEN 1 ELSE 0 END) AS done FROM ',
    rowsOfYear(dialect, span, due, [done.on, ...(done.yes ?? [])]),
  ]);
}

/** Rows of the year as they stood, voided ones left out, as `s` with some fields; to stand behind a FROM. */
function rowsOfYear(
  dialect: Database['dialect'],
  { unit, first, last }: Span,
  { ledger: name, day, where = {} }: RowsOfYear,
  fields: readonly string[],
): Sql {
  const ledger = ledgerCalled(name);
  const past = rowPast(ledger, dialect, last);
  const conditions = Object.entries(where);
  const read = new Set([day, ...fields, ...conditions.map(([field]) => field)]);
  return joined([
    '(SELECT ',
    past.state,
    ' AS `state`',
    ...[...read].flatMap((field) => [', ', past.value(field), ` AS ${quoted(field)}`]),
    ` FROM ${quotedTable(ledger)} WHERE `,
    allOf([under(ledger, unit), past.near(day, first, last)]),
    ') s WHERE ',
    { text: 's.`state` <> ?', params: [VOIDED] },
    { text: ` AND s.${quoted(day)} BETWEEN ? AND ?`, params: [first, last] },
    ...conditions.map(([field, value]) => ({ text: ` AND s.${quoted(field)} = ?`, params: [value] })),
  ]);
}

const sumsSql = (dialect: Database['dialect'], span: Span, { rows, reached, wanted }: ShareOfSums): Sql =>
  joined([
    `SELECT SUM(s.${quoted(wanted)}) AS due, SUM(s.${quoted(reached)}) AS done FROM `,
    rowsOfYear(dialect, span, rows, [reached, wanted]),
  ]);

/** What still waits for its next review, and what the reviews done by then had been due on. */
function recurringSql(
  dialect: Database['dialect'],
  { unit, first, last }: Span,
  { ledger: name, due, done, moves, notIn, endedOn }: ShareRecurring,
): Sql {
  const ledger = ledgerCalled(name);
  const past = rowPast(ledger, dialect, last);
  const table = quotedTable(ledger);
  const isOfYear = { text: 's.due_on BETWEEN ? AND ?', params: [first, last] };
  const stood: Sql = { text: `s.stood NOT IN ${list(notIn)}`, params: notIn };
  return joined([
    'SELECT COUNT(*) AS due, SUM(CASE WHEN s.done_on <= s.due_on THEN 1 ELSE 0 END) AS done FROM (SELECT ',
    past.state,
    ' AS stood, ',
    past.value(due),
    ' AS due_on, NULL AS done_on, ',
    past.value(endedOn),
    ` AS ended_on FROM ${table} WHERE `,
    allOf([under(ledger, unit), past.near(due, first, last)]),
    ' UNION ALL SELECT ',
    past.state,
    ` AS stood, ${past.written(due, 'before')} AS due_on, ${past.written(done, 'after')} AS done_on, NULL AS ended_on FROM ${table} JOIN `,
    past.history(moves),
    ' WHERE ',
    under(ledger, unit),
    ') s WHERE ',
    allOf([isOfYear, stood]),
    ' AND (s.ended_on IS NULL OR s.ended_on >= s.due_on)',
  ]);
}

/** What units owed by the last day, as it stood then; exempted ones are counted apart. */
function obligationsSql({ unit, first, last }: Span, { kinds }: ObligationsMet): Sql {
  const where = allOf([
    { text: `o.${snake(ANCESTOR_KEYS[unit.level])} = ?`, params: [unit.id] },
    { text: 'o.due_on BETWEEN ? AND ?', params: [first, last] },
    { text: `o.kind IN ${list(kinds)}`, params: kinds },
    owedOn(last),
  ]);
  return joined([
    "SELECT SUM(CASE WHEN s.status <> 'EXEMPT' THEN 1 ELSE 0 END) AS due, SUM(CASE WHEN s.status = 'FULFILLED' THEN 1 ELSE 0 END) AS done, SUM(CASE WHEN s.status = 'EXEMPT' THEN 1 ELSE 0 END) AS exempt FROM (SELECT ",
    statusSql(last),
    ' AS status FROM obligation o WHERE ',
    where,
    ') s',
  ]);
}

/** An indicator of a unit by sums in the database; no row leaves it. The rows are read as they stood on the last day. */
export async function reckon(
  { query, dialect }: Pick<Database, 'query' | 'dialect'>,
  { reckoning }: Indicator,
  span: Span,
): Promise<Reckoned> {
  const { done, due, exempt } = await counts(query, sqlOf(dialect, reckoning, span));
  return { numerator: done, denominator: reckoning.kind === 'OWED' ? reckoning.owed : due, exempt };
}

function sqlOf(dialect: Database['dialect'], reckoning: Reckoning, span: Span): Sql {
  switch (reckoning.kind) {
    case 'OWED':
    case 'SHARE':
      return rowsSql(dialect, span, reckoning.due, reckoning.done);
    case 'RECURRING':
      return recurringSql(dialect, span, reckoning);
    case 'SUMS':
      return sumsSql(dialect, span, reckoning);
    case 'OBLIGATIONS':
      return obligationsSql(span, reckoning);
    case 'KEY_POSTS':
      return keyPostsSql(dialect, span, reckoning);
  }
}
