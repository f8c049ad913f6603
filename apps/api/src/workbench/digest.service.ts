import {
  BUREAU_LANGUAGE,
  hourOf,
  inLanguage,
  isWorkday,
  type LocalDate,
  ledgers,
  type RuleParameter,
  sentence,
  type WorkGroup,
} from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import type { App } from '../context.ts';
import { HeldLease, LeaseHeld } from '../database/held-lease.ts';
import { absentReader } from '../ledger/absent-reader.ts';
import { makeLoaders } from '../ledger/loaders.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { DIGEST, writeLetter } from '../mail/mail.service.ts';
import { deliverMessages } from '../notification/notification.service.ts';
import { escalatedFor } from './escalated-work.service.ts';
import type { Waiting } from './waiting.ts';
import { workOf } from './work.service.ts';

/** Hour of the day in China from which the digest goes out. */
const DIGEST_HOUR = 8;
/** Few enough to be told before the lease ends. */
const PEOPLE_AT_ONCE = 20;

/** How many things wait, by why. */
interface Counts {
  readonly overdue: number;
  readonly near: number;
  readonly returned: number;
  readonly decide: number;
  /** Of all of these, by a unit above. */
  readonly urged: number;
  /** Late with units below, told to the person's unit since the last message. */
  readonly escalated: number;
}

const countsOf = (waiting: readonly Waiting[], escalated = 0): Counts => {
  const of = (group: WorkGroup): number => waiting.filter((one) => one.group === group).length;
  return {
    overdue: of('overdue'),
    near: of('near'),
    returned: of('returned'),
    decide: of('decide'),
    urged: waiting.filter(({ item }) => item.urgedOn !== null).length,
    escalated,
  };
};
const isSilent = (counts: Counts): boolean => Object.values(counts).every((count) => count === 0);

/** The sentence that tells them: of what comes from above and below only where there is any. */
const sentenceOf = ({ urged, escalated }: Counts): string =>
  urged + escalated === 0 ? 'NOTICE_DIGEST' : 'NOTICE_DIGEST_MORE';

/** Somebody who may be told. */
interface Addressee {
  readonly personId: string;
  readonly name: string;
  /** Where the daily mail goes; null where none is wanted. */
  readonly address: string | null;
}

/** People with an account that works, behind an id, who were not told today. */
async function addressees({ database }: App, after: string, source: string): Promise<Addressee[]> {
  const rows = await database.query<Record<string, unknown>>(
    `SELECT p.id, p.name, m.address FROM person p JOIN account a ON a.person_id = p.id AND a.disabled = 0
     LEFT JOIN mail_address m ON m.person_id = p.id AND m.confirmed_at IS NOT NULL AND m.wants_digest <> 0
     WHERE p.id > ? AND p.active <> 0 AND NOT EXISTS (SELECT 1 FROM notification n WHERE n.person_id = p.id AND n.source = ?)
     ORDER BY p.id LIMIT ${PEOPLE_AT_ONCE}`,
    [after, source],
  );
  return rows.map((row) => ({
    personId: String(row['id']),
    name: String(row['name']),
    address: row['address'] === null ? null : String(row['address']),
  }));
}

/** What a person is told of. */
interface News {
  readonly waiting: readonly Waiting[];
  readonly counts: Counts;
}

/** The day of a person's last digest; null where he never had one. */
async function lastDigestOf({ database }: App, personId: string): Promise<LocalDate | null> {
  const [row] = await database.query<{ source: string | null }>(
    'SELECT MAX(source) AS source FROM notification WHERE person_id = ? AND source LIKE ?',
    [personId, `${DIGEST}%`],
  );
  return row?.source?.slice(DIGEST.length) ?? null;
}

/** What a person is told of today, by nobody's session: nothing sealed is opened, and only figures leave. */
async function newsFor(app: App, personId: string, parameters: readonly RuleParameter[]): Promise<News> {
  const { database, clock } = app;
  const today = clock.today();
  const reader = await absentReader(app, personId, BUREAU_LANGUAGE, parameters);
  if (reader.actor.assignments.length === 0 && reader.actor.delegations.length === 0)
    return { waiting: [], counts: countsOf([]) };
  const work = await workOf(
    reader,
    makeLoaders((sql, params) => database.query(sql, params)),
  );
  const waiting = work.waiting.filter(({ item }) => isSpokenOn(today, item.ledger));
  const since = await lastDigestOf(app, personId);
  const escalated = await escalatedFor(reader, since, (subject) => isSpokenOn(today, subject));
  return { waiting, counts: countsOf(waiting, escalated) };
}

const SAFETY = new Set(ledgers.filter(({ area }) => area === 'safety').map(({ name }) => name));

/** On a day of rest, official holidays included, only what concerns safety is spoken of. */
export const isSpokenOn = (day: LocalDate, ledger: string): boolean => isWorkday(day) || SAFETY.has(ledger);

const nameOf = (ledger: string): string => {
  const found = ledgers.find(({ name }) => name === ledger);
  return found === undefined
    ? sentence('WORK_OBLIGATIONS', BUREAU_LANGUAGE)
    : inLanguage(found.label, BUREAU_LANGUAGE);
};

/** The mail: who, how much of what, where to look. No word of a record: mail passes through other people's machines. */
function bodyOf({ name }: Addressee, { waiting, counts: all }: News, address: string | null): string {
  const lines = [OBLIGATION, ...ledgers.map((ledger) => ledger.name)].flatMap((ledger) => {
    const counts = countsOf(waiting.filter(({ item }) => item.ledger === ledger));
    return isSilent(counts)
      ? []
      : [sentence('MAIL_DIGEST_LINE', BUREAU_LANGUAGE, { what: nameOf(ledger), ...counts })];
  });
  return [
    sentence('MAIL_GREETING', BUREAU_LANGUAGE, { name }),
    '',
    sentence(sentenceOf(all), BUREAU_LANGUAGE, { ...all }),
    ...lines,
    '',
    ...(address === null ? [] : [sentence('MAIL_OPEN', BUREAU_LANGUAGE, { address })]),
    sentence('MAIL_WHY', BUREAU_LANGUAGE),
  ].join('\n');
}

async function tell(
  app: App,
  to: Addressee,
  source: string,
  parameters: readonly RuleParameter[],
): Promise<boolean> {
  const today = app.clock.today();
  const news = await newsFor(app, to.personId, parameters);
  const { counts } = news;
  if (isSilent(counts)) return false;
  const { address } = to;
  await app.database.transaction(async (tx) => {
    await deliverMessages(
      tx,
      [{ personIds: [to.personId], kind: sentenceOf(counts), params: { ...counts }, source }],
      app.clock.now(),
    );
    if (address !== null && app.mailer !== null)
      await writeLetter(
        tx,
        {
          personId: to.personId,
          address,
          subject: sentence('MAIL_DIGEST_SUBJECT', BUREAU_LANGUAGE, { day: today }),
          body: bodyOf(to, news, app.address),
          source,
        },
        app.clock.systemNow(),
      );
  });
  return true;
}

/** True from eight in the morning on, China time: who starts the program in the night wakes nobody. */
export const isDigestTime = (now: Date): boolean => hourOf(now) >= DIGEST_HOUR;

/**
 * Tells everybody once a day what waits for him: in the application, and by mail where
 * he chose it. Who has nothing is left alone. Safe to run again and to kill anywhere: a message has its day in its key.
 * @returns how many were told
 */
export async function sendDigests(app: App): Promise<number> {
  const hold = new HeldLease(app, 'digest');
  const source = `${DIGEST}${app.clock.today()}`;
  let told = 0;
  try {
    await hold.begin();
    const parameters = await ruleParameters(app.database, app.clock.systemNow());
    let after = '0';
    for (;;) {
      const people = await addressees(app, after, source);
      if (people.length === 0) return told;
      await hold.prolong();
      for (const one of people) {
        if (await tell(app, one, source, parameters)) told += 1;
        after = one.personId;
      }
    }
  } catch (error) {
    if (error instanceof LeaseHeld) return told;
    throw error;
  } finally {
    await hold.end();
  }
}
