import { addDays, type Clock, dayOf, daysBetween, type SentenceParams, workdayFrom } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { placeholders } from '../database/placeholders.ts';
import { insertRows, select } from '../database/rows.ts';
import { promise, type Receiver } from '../jobs/outbox.service.ts';
import { notificationTable } from './notification.entity.ts';

/** A message to people; `kind` is the code of its sentence. */
export interface Message {
  readonly personIds: readonly string[];
  readonly kind: string;
  readonly params?: SentenceParams;
  readonly refType?: string;
  readonly refId?: string;
  readonly dueOn?: string;
}

/**
 * Promises a message in the transaction of what it speaks of.
 * @param from not before this instant; at once if left out
 */
export const notify = (tx: EntityManager, message: Message, now: Date, from = now): Promise<void> =>
  promise(tx, 'notify', message, now, from);

const MORNING = 'T08:00:00+08:00';

/** On a working day now; on a day of rest eight in the morning, China time, of the next working day. */
export function afterRest(clock: Clock): Date {
  const now = clock.systemNow();
  const today = clock.today();
  const days = daysBetween(today, workdayFrom(today));
  return days === 0 ? now : new Date(`${addDays(dayOf(now), days)}${MORNING}`);
}

/** The in-app receiver: one row per person, and none twice for the same promise. */
export const receiveNotification: Receiver = (tx, row, { clock }) =>
  deliverMessages(tx, [{ ...(row.payload as Message), source: `outbox ${row.id}` }], clock.now());

const marked = (...parts: readonly unknown[]): string => parts.join('\n');

/** Puts messages before each of their people, once per source whoever delivers them again. */
export async function deliverMessages(
  tx: EntityManager,
  messages: readonly (Message & { readonly source: string })[],
  now: Date,
): Promise<void> {
  const people = [...new Set(messages.flatMap(({ personIds }) => personIds))];
  if (people.length === 0) return;
  const sources = messages.map(({ source }) => source);
  const there = await select<{ person_id: unknown; source: string }>(
    tx,
    `SELECT person_id, source FROM notification WHERE person_id IN (${placeholders(people)}) AND source IN (${placeholders(sources)})`,
    [...people, ...sources],
  );
  const told = new Set(there.map(({ person_id, source }) => marked(person_id, source)));
  await insertRows(
    tx,
    notificationTable,
    messages.flatMap(({ personIds, kind, params = {}, refType = null, refId = null, dueOn = null, source }) =>
      [...new Set(personIds)]
        .filter((personId) => !told.has(marked(personId, source)))
        .map((personId) => ({
          personId,
          kind,
          params,
          refType,
          refId,
          dueOn,
          source,
          createdAt: now,
          readAt: null,
        })),
    ),
  );
}
