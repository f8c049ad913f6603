import { AppError } from '@luze/domain';
import { type Context, requireViewer } from '../context.ts';
import { SESSION_LIMITS } from './session.service.ts';

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
