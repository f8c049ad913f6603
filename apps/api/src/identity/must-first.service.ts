import { AppError, demandsSecondFactor, rulesOn } from '@luze/domain';
import type { App, Viewer } from '../context.ts';
import { ruleParameters } from '../ledger/rule-params.ts';

/** What somebody must do before anything else; also the reason every other request is refused with. */
export type MustFirst = 'PASSWORD_CHANGE_REQUIRED' | 'SECOND_FACTOR_REQUIRED';

/** A one-time password is changed first, then the second factor is set up where the rules of today demand one. */
export async function mustFirst(
  { database, clock }: Pick<App, 'database' | 'clock'>,
  viewer: Viewer,
): Promise<MustFirst | null> {
  if (viewer.mustChangePassword) return 'PASSWORD_CHANGE_REQUIRED';
  if (viewer.hasSecondFactor) return null;
  const parameters = await ruleParameters(database, clock.systemNow());
  return demandsSecondFactor(rulesOn(parameters, clock.today()), viewer) ? 'SECOND_FACTOR_REQUIRED' : null;
}

/** @throws AppError LOCKED with the reason */
export function refuseUntil(reason: MustFirst): never {
  throw new AppError('LOCKED', { because: reason, reason });
}
