import { AppError } from '@luze/domain';
import { IsNull } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { asId } from '../database/id.ts';
import { type SessionRow, sessionTable } from './session.entity.ts';
import { endSession, SESSION_LIMITS } from './session.service.ts';
import type { SessionInfoType } from './viewer.type.ts';

const endOf = (session: SessionRow): Date =>
  new Date(Math.min(session.expiresAt.getTime(), session.lastSeenAt.getTime() + SESSION_LIMITS.idleMs));

/** The viewer's sessions in force, the latest first. */
export async function ownSessions(context: Context): Promise<SessionInfoType[]> {
  const viewer = requireViewer(context);
  const now = context.clock.systemNow();
  const sessions = await context.database.read.find(sessionTable, {
    where: { accountId: viewer.accountId, epoch: viewer.epoch, replacedBy: IsNull() },
    order: { id: 'DESC' },
  });
  return sessions
    .filter((session) => endOf(session) > now)
    .map((session) => ({
      id: session.id,
      current: session.id === viewer.sessionId,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
      expiresAt: endOf(session),
      device: session.device,
    }));
}

/** Ends one of the viewer's sessions. @throws AppError NOT_FOUND */
export async function revokeSession(context: Context, id: string): Promise<boolean> {
  const viewer = requireViewer(context);
  await context.database.transaction(async (tx) => {
    if (!(await endSession(tx, viewer.accountId, asId(id)))) throw new AppError('NOT_FOUND');
    await writeAudit(tx, context, { action: 'revokeSession', entity: 'Session', entityId: id });
  });
  if (id === viewer.sessionId) context.cookie.clear();
  return true;
}
