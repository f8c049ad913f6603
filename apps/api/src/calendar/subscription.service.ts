import { AppError, addDays, type Language, sentence } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type App, type Context, requireViewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { isDuplicate } from '../database/faults.ts';
import { execute, insertRow } from '../database/rows.ts';
import { hashOf, newToken } from '../identity/bearer-token.service.ts';
import { requireStepUp } from '../identity/require-step-up.service.ts';
import { absentReader } from '../ledger/absent-reader.ts';
import { makeLoaders } from '../ledger/loaders.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { linesOn } from './calendar.service.ts';
import { calendarFile } from './calendar-file.ts';
import { type CalendarSubscriptionRow, calendarSubscriptionTable } from './subscription.entity.ts';
import type { CalendarSubscriptionType } from './subscription.type.ts';

/** Days before and after today a subscription tells of: last month, and a quarter to come. */
const DAYS_BACK = 31;
const DAYS_AHEAD = 92;

/** The viewer's subscription; null where he has none. @throws AppError UNAUTHENTICATED */
export async function ownSubscription(context: Context): Promise<CalendarSubscriptionType | null> {
  const { personId } = requireViewer(context);
  return context.database.read.findOneBy(calendarSubscriptionTable, { personId });
}

type Made = Pick<CalendarSubscriptionRow, 'personId' | 'tokenHash' | 'language' | 'madeAt'>;

const replace = (tx: EntityManager, { personId, tokenHash, language, madeAt }: Made): Promise<number> =>
  execute(
    tx,
    'UPDATE calendar_subscription SET token_hash = ?, language = ?, made_at = ? WHERE person_id = ?',
    [tokenHash, language, sqlInstant(madeAt), personId],
  );

/** Keeps the one address of a person; of two made at once the later stands. */
async function keep(tx: EntityManager, made: Made): Promise<void> {
  if ((await replace(tx, made)) > 0) return;
  try {
    await insertRow(tx, calendarSubscriptionTable, made);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await replace(tx, made);
  }
}

/**
 * Makes an address at which a calendar program fetches the viewer's calendar without signing in; one he had is dead.
 * @returns the path, shown this once
 * @throws AppError UNAUTHENTICATED, STEP_UP_REQUIRED
 */
export async function makeSubscription(context: Context): Promise<string> {
  const { personId } = requireViewer(context);
  requireStepUp(context);
  const { database, clock, language } = context;
  const token = newToken();
  await database.transaction(async (tx) => {
    await keep(tx, { personId, tokenHash: hashOf(token), language, madeAt: clock.systemNow() });
    await writeAudit(tx, context, { action: 'makeCalendarSubscription', entity: 'CalendarSubscription' });
  });
  return `/calendars/${token}.ics`;
}

/** Ends the viewer's subscription at once. @returns false where he had none @throws AppError UNAUTHENTICATED */
export async function revokeSubscription(context: Context): Promise<boolean> {
  const { personId } = requireViewer(context);
  return context.database.transaction(async (tx) => {
    const ended = await execute(tx, 'DELETE FROM calendar_subscription WHERE person_id = ?', [personId]);
    if (ended === 0) return false;
    await writeAudit(tx, context, { action: 'revokeCalendarSubscription', entity: 'CalendarSubscription' });
    return true;
  });
}

interface Subscriber {
  readonly personId: string;
  readonly language: Language;
}

/** Whose address it is, while he works here and may sign in; one question, whatever the answer. */
async function subscriberOf({ database }: App, token: string): Promise<Subscriber | null> {
  const [row] = await database.query<{ personId: unknown; language: Language }>(
    `SELECT s.person_id AS personId, s.language FROM calendar_subscription s
     JOIN account a ON a.person_id = s.person_id AND a.disabled = 0
     JOIN person p ON p.id = s.person_id AND p.active <> 0 WHERE s.token_hash = ?`,
    [hashOf(token)],
  );
  return row === undefined ? null : { personId: String(row.personId), language: row.language };
}

/**
 * What a subscription answers, in nobody's session: by what the person holds today, nothing sealed opened.
 * @returns an iCalendar file
 * @throws AppError NOT_FOUND for an address that is none, was revoked, or whose owner may not sign in: alike
 */
export async function subscribedCalendar(app: App, token: string): Promise<string> {
  const { database, clock, address } = app;
  const subscriber = await subscriberOf(app, token);
  if (subscriber === null) throw new AppError('NOT_FOUND');
  const { personId, language } = subscriber;
  const parameters = await ruleParameters(database, clock.systemNow());
  const reader = await absentReader(app, personId, language, parameters);
  const loaders = makeLoaders((sql, params) => database.query(sql, params));
  const today = clock.today();
  const lines = await linesOn(
    { reader, loaders },
    { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD), unitId: null },
  );
  return calendarFile(lines, {
    name: sentence('CALENDAR_OWN', language),
    language,
    now: clock.systemNow(),
    unitId: null,
    address,
    isOutside: true,
  });
}
