import type { Context, Viewer } from '../context.ts';
import { accountTable } from './account.entity.ts';
import { bucketsOf, reserveAttempt } from './sign-in-attempts.ts';

/** Longer ones exist nowhere; hashing them would only cost. */
export const LONGEST_PASSWORD = 1_024;

/**
 * Tries the password of who is signed in. Counted before it is tried, with the failures of sign-in: an open screen is no
 * way round the limit. The caller takes the count back with the act the proof was for.
 */
export async function provePassword(context: Context, viewer: Viewer, password: string): Promise<boolean> {
  const buckets = bucketsOf(context.auditKey, viewer.username, context.ip);
  const matches = await context.passwords.verify(
    async () => {
      const allowed = await reserveAttempt(context.database, buckets, context.clock.systemNow());
      const account = await context.database.read.findOneBy(accountTable, { id: viewer.accountId });
      return allowed ? (account?.passwordHash ?? null) : null;
    },
    password.slice(0, LONGEST_PASSWORD),
  );
  return matches && password.length <= LONGEST_PASSWORD;
}
