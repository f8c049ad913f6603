import { findLedger } from '@luze/domain';
import type { Entry } from './audit-requests.ts';

/** Who acted where nobody is named: records are written by the system, all else before anybody had signed in. */
export const nobodyOf = ({ entity }: Entry): 'bySystem' | 'beforeSignIn' =>
  findLedger(entity) === null ? 'beforeSignIn' : 'bySystem';
