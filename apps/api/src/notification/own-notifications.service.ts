import { hasSentence, type Language, sentence } from '@luze/domain';
import { In, IsNull } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { sqlInstant } from '../database/dialect.ts';
import { isId } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import { execute } from '../database/rows.ts';
import { type NotificationRow, notificationTable } from './notification.entity.ts';
import { visibleOnly } from './visible-notifications.ts';

/** A message in its reader's language. */
type Told = NotificationRow & { readonly text: string };

const present = (row: NotificationRow, language: Language): Told => ({
  ...row,
  text: hasSentence(row.kind) ? sentence(row.kind, language, row.params) : row.kind,
});

/** Nobody reads on beyond this many; the badge says 99+. */
export const MOST_OWN = 100;

/**
 * The viewer's own messages, the latest first, as many as anybody is shown. A page is cut from them after those are gone
 * that speak of what he no longer reaches: cut before, it would say by its length that there are such.
 */
export async function ownNotifications(context: Context, unreadOnly: boolean): Promise<Told[]> {
  const { personId } = requireViewer(context);
  const rows = await context.database.read.find(notificationTable, {
    where: unreadOnly ? { personId, readAt: IsNull() } : { personId },
    order: { id: 'DESC' },
    take: MOST_OWN,
  });
  return rows.map((row) => present(row, context.language));
}

/** Marks own messages read that the viewer is shown. @returns how many were unread */
export async function markRead(context: Context, given: readonly string[]): Promise<number> {
  const { personId } = requireViewer(context);
  const own = given.filter(isId).slice(0, 500);
  if (own.length === 0) return 0;
  const unread = await context.database.read.findBy(notificationTable, {
    id: In(own),
    personId,
    readAt: IsNull(),
  });
  const ids = (await visibleOnly(context, unread)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  return context.database.transaction(async (tx) => {
    const marked = await execute(
      tx,
      `UPDATE notification SET read_at = ? WHERE person_id = ? AND read_at IS NULL AND id IN (${placeholders(ids)})`,
      [sqlInstant(context.clock.systemNow()), personId, ...ids],
    );
    await writeAudit(tx, context, { action: 'markRead', entity: 'Notification', detail: { count: marked } });
    return marked;
  });
}
