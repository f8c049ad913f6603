import { addDays, disciplineCase, type LedgerRow, type LocalDate, rulesOn } from '@luze/domain';
import { abilityFor, canOn } from '@luze/permissions';
import type { App } from '../context.ts';
import { placeholders } from '../database/placeholders.ts';
import { actorOn } from '../identity/actor.service.ts';
import { type ActorSource, actorSource } from '../identity/actor-source.service.ts';
import { peopleAt } from '../ledger/notices.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { deliverMessages, type Message } from '../notification/notification.service.ts';
import { casesUnderWay, sanctionsEnding } from './case-deadlines.ts';
import { REMINDED } from './case-reminders.service.ts';

/** Days before which people are reminded once more, after the first warning. */
const ONCE_MORE = 7;
const EVERY = { text: '1=1', params: [] };

type Sourced = Message & { readonly source: string };

/** Asks about each person once a run. */
function answeringFor(source: ActorSource, today: LocalDate) {
  const known = new Map<string, Promise<ReturnType<typeof abilityFor>>>();
  const abilityOf = async (personId: string) =>
    abilityFor(await actorOn(source, personId, today), [disciplineCase]);
  /** The city's duty holders who answer for a case: nobody who is recused from it. */
  return async (row: LedgerRow): Promise<string[]> => {
    const people = await peopleAt(source.query, disciplineCase, 'city', row, today);
    const may = await Promise.all(
      people.map(async (personId) => {
        const ability = known.get(personId) ?? abilityOf(personId);
        known.set(personId, ability);
        return canOn(await ability, REMINDED, disciplineCase, row);
      }),
    );
    return people.filter((_, at) => may[at]);
  };
}

/**
 * Reminds the city's duty holders of cases that grow too old and of sanctions whose effect ends: as many days before
 * as the rules say, a week before, and on the day. Safe to run again: a message has its day in its key.
 * @returns how many messages were spoken
 */
export async function remindOfCases(app: Pick<App, 'database' | 'clock' | 'vault'>): Promise<number> {
  const { database, clock } = app;
  const today = clock.today();
  const rules = rulesOn(await ruleParameters(database, clock.systemNow()), today);
  const overlong = rules.number('case.overlongDays');
  const leftOf = new Map(
    [rules.number('case.overlongWarnDays'), ONCE_MORE, -1].map((left) => [
      addDays(today, left - overlong),
      left,
    ]),
  );
  const endsIn = new Map(
    [rules.number('case.effectWarnDays'), ONCE_MORE, 0].map((left) => [addDays(today, left), left]),
  );
  const isOneOf = (days: ReadonlyMap<string, number>) => ({
    text: `IN (${placeholders([...days.keys()])})`,
    params: [...days.keys()],
  });
  const peopleFor = answeringFor(actorSource(app), today);
  const ageing = await casesUnderWay(database.query, EVERY, isOneOf(leftOf));
  const ending = await sanctionsEnding(database.query, EVERY, isOneOf(endsIn));
  const about = (row: LedgerRow) => ({ refType: disciplineCase.name, refId: row.id });
  const numberOf = (row: LedgerRow): string => String(row[disciplineCase.number.field]);
  const messages: Sourced[] = [
    ...(await Promise.all(
      ageing.map(async (row): Promise<Sourced> => {
        const left = leftOf.get(String(row['filedOn'])) ?? 0;
        return {
          ...about(row),
          personIds: await peopleFor(row),
          kind: left < 0 ? 'NOTICE_CASE_OVERLONG' : 'NOTICE_CASE_AGEING',
          params: { number: numberOf(row), days: left < 0 ? overlong : left },
          source: `case age ${row.id} ${today}`,
        };
      }),
    )),
    ...(await Promise.all(
      ending.map(async ({ id, row, effectUntil }): Promise<Sourced> => {
        const left = endsIn.get(effectUntil) ?? 0;
        return {
          ...about(row),
          personIds: await peopleFor(row),
          kind: left === 0 ? 'NOTICE_EFFECT_ENDED' : 'NOTICE_EFFECT_ENDING',
          params: { number: numberOf(row), days: left },
          dueOn: effectUntil,
          source: `effect ${id} ${today}`,
        };
      }),
    )),
  ];
  const heard = messages.filter(({ personIds }) => personIds.length > 0);
  if (heard.length > 0) await database.transaction((tx) => deliverMessages(tx, heard, clock.now()));
  return heard.length;
}
