import { AppError, refuseInvalid } from '@luze/domain';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { provePassword } from './proof.service.ts';
import { replaceSession, SESSION_LIMITS } from './session.service.ts';
import { bucketsOf, releaseAttempt } from './sign-in-attempts.ts';

/** A proof from further ahead than clocks of one installation may differ is none: a clock was put back. */
const CLOCKS_DIFFER_MS = 2_000;

/**
 * Asked by every act that a stranger at an open screen must not do: authority, others' passwords, large exports, what is
 * masked. Whoever has proved who he is within the last five minutes, at sign-in or since, passes (R-36; GB/T 22239
 * 8.1.4.1). Ask after the rights and the faults, and before anything is written.
 * @throws AppError UNAUTHENTICATED, STEP_UP_REQUIRED
 */
export function requireStepUp(context: Pick<Context, 'viewer' | 'clock'>): void {
  const { steppedUpAt } = requireViewer(context);
  if (steppedUpAt === null) throw new AppError('STEP_UP_REQUIRED');
  const age = context.clock.systemNow().getTime() - steppedUpAt.getTime();
  if (age < -CLOCKS_DIFFER_MS || age >= SESSION_LIMITS.stepUpMs) throw new AppError('STEP_UP_REQUIRED');
}

/**
 * Proves again who is signed in. The browser gets a new session id; its other tabs go on without noticing.
 * @throws AppError UNAUTHENTICATED, INVALID at the field that was wrong, also after too many attempts
 */
export async function stepUp(context: Context, password: string): Promise<boolean> {
  const viewer = requireViewer(context);
  if (password === '') refuseInvalid([{ field: 'password', code: 'REQUIRED' }]);
  const proved = await provePassword(context, viewer, password);
  const token = await context.database.transaction(async (tx) => {
    await writeAudit(tx, context, {
      action: 'stepUp',
      entity: 'Account',
      entityId: viewer.accountId,
      ...(proved ? {} : { outcome: 'FAILED' as const }),
    });
    if (!proved) return null;
    await releaseAttempt(tx, bucketsOf(context.auditKey, viewer.username, context.ip));
    return replaceSession(tx, viewer.sessionId, context.clock.systemNow());
  });
  if (!proved) refuseInvalid([{ field: 'password', code: 'STEP_UP_FAILED' }]);
  if (token !== null) context.cookie.set(token);
  return true;
}
