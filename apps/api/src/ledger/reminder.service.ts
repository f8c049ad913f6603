import { addDays, daysBetween, type Ledger, type LedgerRow, ledgers } from '@luze/domain';
import type { App } from '../context.ts';
import type { Database } from '../database/database.ts';
import { deliverMessages, type Message } from '../notification/notification.service.ts';
import { columnsOf, quoted, quotedTable } from './columns.ts';
import { peopleAt } from './notices.ts';
import { decodeRow } from './values.ts';

/** Days before the due day on which the owner is reminded; a day after it, the county hears of it too. */
const DAYS_BEFORE = [7, 3, 1, 0] as const;
const MOST_ROWS = 10_000;
/** Rows spoken of in one transaction. */
const TOGETHER = 100;

function kindOf(days: number): string {
  if (days < 0) return 'NOTICE_OVERDUE';
  return days === 0 ? 'NOTICE_DUE_TODAY' : 'NOTICE_DUE_SOON';
}

async function dueRows(
  app: Pick<App, 'database'>,
  ledger: Ledger,
  days: readonly string[],
): Promise<LedgerRow[]> {
  const columns = columnsOf(ledger);
  const raws = await app.database.query<Record<string, unknown>>(
    `SELECT ${columns.map(({ column }) => quoted(column)).join(', ')} FROM ${quotedTable(ledger)} WHERE \`open\` = 1 AND due_day IN (${days.map(() => '?').join(', ')}) AND done_day > ? ORDER BY id LIMIT ${MOST_ROWS}`,
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

/**
 * Reminds the people in office where something falls due in seven, three or one days, today, or fell due yesterday.
 * Safe to run again: a message has its day in its key and arrives once.
 * @returns how many rows were spoken of
 */
export async function remindOfDeadlines(app: Pick<App, 'database' | 'clock'>): Promise<number> {
  const { database, clock } = app;
  const today = clock.today();
  const days = [...DAYS_BEFORE.map((before) => addDays(today, before)), addDays(today, -1)];
  const query = remembered(database.query);
  let spoken = 0;
  for (const ledger of ledgers) {
    const rows = await dueRows(app, ledger, days);
    for (let at = 0; at < rows.length; at += TOGETHER) {
      const messages = await Promise.all(
        rows.slice(at, at + TOGETHER).map((row) => messageOf(query, ledger, row, today)),
      );
      const heard = messages.filter(({ personIds }) => personIds.length > 0);
      if (heard.length > 0) await database.transaction((tx) => deliverMessages(tx, heard, clock.now()));
    }
    spoken += rows.length;
  }
  return spoken;
}

async function messageOf(
  query: Database['query'],
  ledger: Ledger,
  row: LedgerRow,
  today: string,
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
    source: `due ${ledger.name} ${row.id} ${today}`,
  };
}
