import type { App } from '../context.ts';
import { EVERYTHING } from '../database/accessible.ts';
import { actorSource } from '../identity/actor-source.service.ts';
import { deliverMessages } from '../notification/notification.service.ts';
import { rulesOfToday } from './emptying-read.service.ts';
import { countsByHolder, RETAINED, recordsDueOf } from './records-due.ts';

/**
 * Tells the city's holders of the discipline duty, once a month while it is so, how many records have named somebody for
 * long enough. Nothing is emptied by itself: it takes two of them.
 * @returns how many people were told
 */
export async function remindOfEmptying(app: Pick<App, 'database' | 'clock' | 'vault'>): Promise<number> {
  const { database, clock } = app;
  const today = clock.today();
  const rules = await rulesOfToday({ database, clock });
  const due = await Promise.all(
    RETAINED.map((ledger) => recordsDueOf(database.query, ledger, EVERYTHING, rules, today)),
  );
  const counts = await countsByHolder(actorSource(app), due.flat(), today);
  if (counts.size === 0) return 0;
  const messages = [...counts].map(([personId, count]) => ({
    personIds: [personId],
    kind: 'IDENTITIES_DUE',
    params: { count },
    source: `identities due ${today.slice(0, 7)}`,
  }));
  await database.transaction((tx) => deliverMessages(tx, messages, clock.now()));
  return messages.length;
}
