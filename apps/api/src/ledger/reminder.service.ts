import { addDays, daysBetween, type Ledger, type LedgerRow, ledgers } from '@luze/domain';
import type { App } from '../context.ts';
import { deliverMessage } from '../notification/notification.service.ts';
import { columnsOf, quoted, quotedTable } from './columns.ts';
import { peopleAt } from './notices.ts';
import { decodeRow } from './values.ts';

/** Days before the due day on which the owner is reminded; a day after it, the county hears of it too. */
const DAYS_BEFORE = [7, 3, 1, 0] as const;
const MOST_ROWS = 10_000;

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

/**
 * Reminds the people in office where something falls due in seven, three or one days, today, or fell due yesterday.
 * Safe to run again: a message has its day in its key and arrives once.
 * @returns how many rows were spoken of
 */
export async function remindOfDeadlines(app: Pick<App, 'database' | 'clock'>): Promise<number> {
  const today = app.clock.today();
  const days = [...DAYS_BEFORE.map((before) => addDays(today, before)), addDays(today, -1)];
  let spoken = 0;
  for (const ledger of ledgers) {
    for (const row of await dueRows(app, ledger, days)) {
      const left = daysBetween(today, row.dueDay);
      await app.database.transaction(async (tx) => {
        const owners = await peopleAt(tx, ledger, 'owner', row, today);
        const above = left < 0 ? await peopleAt(tx, ledger, 'county', row, today) : [];
        await deliverMessage(
          tx,
          {
            personIds: [...owners, ...above],
            kind: kindOf(left),
            params: { number: String(row[ledger.number.field]), days: Math.abs(left) },
            refType: ledger.name,
            refId: row.id,
            dueOn: row.dueDay,
          },
          `due ${ledger.name} ${row.id} ${today}`,
          app.clock.now(),
        );
      });
      spoken += 1;
    }
  }
  return spoken;
}
