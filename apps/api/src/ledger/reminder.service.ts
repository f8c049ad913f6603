import { dayOf, daysBetween, type Ledger, type LedgerRow, type LocalDate, ledgers } from '@luze/domain';
import type { App } from '../context.ts';
import type { Database } from '../database/database.ts';
import { placeholders } from '../database/placeholders.ts';
import { deliverMessages, type Message } from '../notification/notification.service.ts';
import { columnsOf, quoted, quotedTable } from './columns.ts';
import { peopleAt } from './notices.ts';
import { daysToSpeakOf, stepsOn } from './reminder-steps.ts';
import { decodeRow } from './values.ts';

const MOST_ROWS = 10_000;
/** Rows spoken of in one transaction. */
const TOGETHER = 100;

/** The day of the last run of this process, so that the others need not look back: what they would find is told already. */
const lastRun = new WeakMap<Database, LocalDate>();

function kindOf(days: number): string {
  if (days < 0) return 'NOTICE_OVERDUE';
  return days === 0 ? 'NOTICE_DUE_TODAY' : 'NOTICE_DUE_SOON';
}

async function dueRows(
  app: Pick<App, 'database'>,
  ledger: Ledger,
  days: readonly LocalDate[],
): Promise<LedgerRow[]> {
  if (days.length === 0) return [];
  const columns = columnsOf(ledger);
  const raws = await app.database.query<Record<string, unknown>>(
    `SELECT ${columns.map(({ column }) => quoted(column)).join(', ')} FROM ${quotedTable(ledger)} WHERE \`open\` = 1 AND due_day IN (${placeholders(days)}) AND done_day > ? ORDER BY id LIMIT ${MOST_ROWS}`,
    [...days, '9999-01-01'],
  );
  return raws.map((raw) => decodeRow(columns, raw) as unknown as LedgerRow);
}

/** Asks the same only once: thousands of rows lie at a few units. */
function remembered(query: Database['query']): Database['query'] {
  const known = new Map<string, Promise<never[]>>();
  return (sql, params = []) => {
    const key = JSON.stringify([sql, params]);
    const found = known.get(key) ?? (query(sql, params) as Promise<never[]>);
    known.set(key, found);
    return found;
  };
}

/** Rows a ledger has to speak of, each with the day on which that was to be: one not there yet on that day needs it no more. */
async function rowsToSpeakOf(
  app: Pick<App, 'database'>,
  ledger: Ledger,
  days: readonly LocalDate[],
): Promise<{ readonly row: LedgerRow; readonly on: LocalDate }[]> {
  const steps = stepsOn(days, ledger.light.remindDays);
  const rows = await dueRows(app, ledger, [...steps.keys()]);
  return rows
    .map((row) => ({ row, on: steps.get(row.dueDay) ?? row.dueDay }))
    .filter(({ row, on }) => on === days.at(-1) || dayOf(new Date(row.createdAt)) <= on);
}

/**
 * Reminds the people in office of what falls due, on the days before it that its ledger names, and of what fell due
 * yesterday; then the county hears of it too. What was to be said while nothing ran is said by the next run. Safe to run
 * again: a message has the day it was to be told on in its key and arrives once.
 * @returns how many rows were spoken of
 */
export async function remindOfDeadlines(app: Pick<App, 'database' | 'clock'>): Promise<number> {
  const { database, clock } = app;
  const today = clock.today();
  const days = daysToSpeakOf(today, lastRun.get(database) ?? null);
  const query = remembered(database.query);
  let spoken = 0;
  for (const ledger of ledgers) {
    const rows = await rowsToSpeakOf(app, ledger, days);
    for (let at = 0; at < rows.length; at += TOGETHER) {
      const messages = await Promise.all(
        rows.slice(at, at + TOGETHER).map(({ row, on }) => messageOf(query, ledger, row, on, today)),
      );
      const heard = messages.filter(({ personIds }) => personIds.length > 0);
      if (heard.length > 0) await database.transaction((tx) => deliverMessages(tx, heard, clock.now()));
    }
    spoken += rows.length;
  }
  lastRun.set(database, today);
  return spoken;
}

async function messageOf(
  query: Database['query'],
  ledger: Ledger,
  row: LedgerRow,
  on: LocalDate,
  today: LocalDate,
): Promise<Message & { readonly source: string }> {
  const left = daysBetween(today, row.dueDay);
  const owners = await peopleAt(query, ledger, 'owner', row, today);
  const above = left < 0 ? await peopleAt(query, ledger, 'county', row, today) : [];
  return {
    personIds: [...owners, ...above],
    kind: kindOf(left),
    params: { number: String(row[ledger.number.field]), days: Math.abs(left) },
    refType: ledger.name,
    refId: row.id,
    dueOn: row.dueDay,
    source: `due ${ledger.name} ${row.id} ${on}`,
  };
}
