import { AppError, refuseInvalid } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer, type Viewer } from '../context.ts';
import { provePassword } from './proof.service.ts';
import { useCode } from './second-factor.service.ts';
import { replaceSession } from './session.service.ts';
import { bucketsOf, releaseAttempt, reserveAttempt } from './sign-in-attempts.ts';

/** By the password, already tried, or by a code, tried here: what uses it up and what it is for stand or fall together. */
const isProof = (
  tx: EntityManager,
  context: Context,
  viewer: Viewer,
  code: string | null,
): Promise<boolean> => (code === null ? Promise.resolve(true) : useCode(tx, context, viewer.accountId, code));

async function reserve(context: Context, viewer: Viewer, password: string | null): Promise<boolean> {
  if (password !== null) return provePassword(context, viewer, password);
  const buckets = bucketsOf(context.auditKey, viewer.username, context.ip);
  return reserveAttempt(context.database, buckets, context.clock.systemNow());
}

/**
 * Proves again who is signed in, by the password or by a code of the second factor. The browser gets a new session id;
 * its other tabs go on without noticing.
 * @throws AppError UNAUTHENTICATED, INVALID at the field that was wrong, also after too many attempts
 */
export async function stepUp(
  context: Context,
  password: string | null,
  code: string | null,
): Promise<boolean> {
  const viewer = requireViewer(context);
  if (password === null && code === null) refuseInvalid([{ field: 'password', code: 'REQUIRED' }]);
  const reserved = await reserve(context, viewer, password);
  const proof = await context.database.transaction(async (tx) => {
    const proved = reserved && (await isProof(tx, context, viewer, password === null ? code : null));
    await writeAudit(tx, context, {
      action: 'stepUp',
      entity: 'Account',
      entityId: viewer.accountId,
      ...(proved ? {} : { outcome: 'FAILED' as const }),
    });
    if (!proved) return null;
    await releaseAttempt(tx, bucketsOf(context.auditKey, viewer.username, context.ip));
    return { token: await replaceSession(tx, viewer.sessionId, context.clock.systemNow()) };
  });
  if (proof === null)
    throw new AppError('INVALID', {
      violations: [{ field: password === null ? 'code' : 'password', code: 'STEP_UP_FAILED' }],
    });
  if (proof.token !== null) context.cookie.set(proof.token);
  return true;
}
