import { isWorkday, type Ledger, ledgers, rulesOn, tellsAbove } from '@luze/domain';
import type { App } from '../context.ts';
import { HeldLease, LeaseHeld } from '../database/held-lease.ts';
import { execute } from '../database/rows.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { noteLateObligations, noteLateRecords } from './late-sql.ts';

const TELLING: readonly Ledger[] = ledgers.filter(tellsAbove);

/**
 * Notes what became so late that a level above is told: city by city, one statement for each ledger and one for what is
 * owed. On days of rest of safety alone; the rest follows on the next working day. Run again it adds nothing, killed
 * anywhere it goes on. The digest of the day tells it, as a figure.
 * @returns how many were noted
 */
export async function escalateLate(app: Pick<App, 'database' | 'clock'>): Promise<number> {
  const { database, clock } = app;
  const today = clock.today();
  const hold = new HeldLease(app, 'escalation');
  let noted = 0;
  try {
    await hold.begin();
    const rules = rulesOn(await ruleParameters(database, clock.systemNow()), today);
    const works = isWorkday(today);
    const ofToday = works ? TELLING : TELLING.filter(({ area }) => area === 'safety');
    const cities = await database.query<{ id: unknown }>(
      "SELECT id FROM unit WHERE level = 'CITY' ORDER BY id",
    );
    for (const { id } of cities) {
      const sweep = { cityId: String(id), today, rules };
      const statements = [
        ...ofToday.map((ledger) => noteLateRecords(ledger, sweep)),
        ...(works ? [noteLateObligations(sweep)] : []),
      ];
      await hold.prolong();
      for (const { text, params } of statements)
        noted += await database.transaction(
          async (tx) => {
            await hold.fence(tx);
            return execute(tx, text, params);
          },
          { retry: true, ofRecords: true },
        );
    }
    return noted;
  } catch (error) {
    if (error instanceof LeaseHeld) return noted;
    throw error;
  } finally {
    await hold.end();
  }
}
