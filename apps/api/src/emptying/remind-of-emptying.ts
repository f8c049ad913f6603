import { rulesOn } from '@luze/domain';
import type { App } from '../context.ts';
import { EVERYTHING } from '../database/accessible.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { deliverMessages } from '../notification/notification.service.ts';
import { holdersOn } from '../reveal/reveal-holders.service.ts';
import { RETAINED, recordsDueOf } from './records-due.ts';

/**
 * Tells the city's holders of the discipline duty, once a month while it is so, how many records have named somebody for
 * long enough. Nothing is emptied by itself: it takes two of them.
 * @returns how many people were told
 */
export async function remindOfEmptying({
  database,
  clock,
}: Pick<App, 'database' | 'clock'>): Promise<number> {
  const today = clock.today();
  const rules = rulesOn(await ruleParameters(database, clock.systemNow()), today);
  const counts = new Map<string, number>();
  for (const ledger of RETAINED)
    for (const { row } of await recordsDueOf(database.query, ledger, EVERYTHING, rules, today))
      for (const personId of await holdersOn(database.query, { ledger, row }, today))
        counts.set(personId, (counts.get(personId) ?? 0) + 1);
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
