import { hasSentence, type Language, type SentenceParams, sentence } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { In, IsNull } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { isId } from '../database/id.ts';
import { execute, insertRows, select } from '../database/rows.ts';
import { promise, type Receiver } from '../jobs/outbox.service.ts';
import { limitOf } from '../organisation/unit-read.service.ts';
import { type NotificationRow, notificationTable } from './notification.entity.ts';
import type { NotificationType } from './notification.type.ts';

/** A message to people; `kind` is the code of its sentence. */
export interface Message {
  readonly personIds: readonly string[];
  readonly kind: string;
  readonly params?: SentenceParams;
  readonly refType?: string;
  readonly refId?: string;
  readonly dueOn?: string;
}

/** Promises a message in the transaction of what it speaks of. */
export const notify = (tx: EntityManager, message: Message, now: Date): Promise<void> =>
  promise(tx, 'notify', message, now);

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
  const places = (of: readonly unknown[]): string => of.map(() => '?').join(', ');
  const sources = messages.map(({ source }) => source);
  const there = await select<{ person_id: unknown; source: string }>(
    tx,
    `SELECT person_id, source FROM notification WHERE person_id IN (${places(people)}) AND source IN (${places(sources)})`,
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

const present = (row: NotificationRow, language: Language): NotificationType => ({
  ...row,
  text: hasSentence(row.kind) ? sentence(row.kind, language, row.params) : row.kind,
});

/** The viewer's own messages, the latest first. */
export async function ownNotifications(
  context: Context,
  unreadOnly: boolean,
  first: number,
): Promise<NotificationType[]> {
  const { personId } = requireViewer(context);
  const rows = await context.database.read.find(notificationTable, {
    where: unreadOnly ? { personId, readAt: IsNull() } : { personId },
    order: { id: 'DESC' },
    take: limitOf(first, 100),
  });
  return rows.map((row) => present(row, context.language));
}

/** Marks own messages read. @returns how many were unread */
export async function markRead(context: Context, ids: readonly string[]): Promise<number> {
  const { personId } = requireViewer(context);
  const own = ids.filter(isId).slice(0, 500);
  if (own.length === 0) return 0;
  const unread = await context.database.read.countBy(notificationTable, {
    id: In(own),
    personId,
    readAt: IsNull(),
  });
  if (unread === 0) return 0;
  return context.database.transaction(async (tx) => {
    const marked = await execute(
      tx,
      `UPDATE notification SET read_at = ? WHERE person_id = ? AND read_at IS NULL AND id IN (${own.map(() => '?').join(', ')})`,
      [sqlInstant(context.clock.systemNow()), personId, ...own],
    );
    await writeAudit(tx, context, { action: 'markRead', entity: 'Notification', detail: { count: marked } });
    return marked;
  });
}
