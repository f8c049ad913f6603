import type { LocalDate } from '../calendar/local-date.ts';
import { fault, type Violation } from '../errors.ts';
import { isSafeText, lengthOf } from '../ledger/text-safety.ts';

/** Characters of what is written with a request for an exemption or its refusal, at most. */
export const LONGEST_EXEMPTION_REASON = 500;
/** Characters of the reason of a refusal, at least: who asked must be able to learn from it. */
export const SHORTEST_REFUSAL = 5;

/** A reason as it is stored. @param given as it was typed */
export const exemptionReason = (given: string): string => given.normalize('NFC').trim();

/** The fault of the reason an exemption is asked for with; null where there is none. @param reason as it would be stored */
export function requestReasonFault(reason: string): Violation | null {
  const length = lengthOf(reason);
  if (length === 0) return fault('reason', 'REQUIRED');
  if (!isSafeText(reason)) return fault('reason', 'TEXT_UNSAFE');
  return length > LONGEST_EXEMPTION_REASON
    ? fault('reason', 'TOO_LONG', { max: LONGEST_EXEMPTION_REASON, length })
    : null;
}

/** The fault of the reason a request is refused with; null where there is none. @param reason as it would be stored */
export function refusalReasonFault(reason: string): Violation | null {
  const length = lengthOf(reason);
  return length > 0 && length < SHORTEST_REFUSAL
    ? fault('reason', 'REFUSAL_TOO_SHORT', { min: SHORTEST_REFUSAL, length })
    : requestReasonFault(reason);
}

/** A request for an exemption with its days. */
export interface ExemptionRequest {
  readonly requestedOn: LocalDate;
  /** Null while it waits, and once it is granted. */
  readonly refusedOn: LocalDate | null;
}

/** Of all requests for one obligation the one that stood at the end of a day, waiting or granted; null where none did. */
export const requestOn = <R extends ExemptionRequest>(requests: readonly R[], day: LocalDate): R | null =>
  requests.find(
    ({ requestedOn, refusedOn }) => requestedOn <= day && (refusedOn === null || day < refusedOn),
  ) ?? null;
