import { refuseInvalid } from '@luze/domain';

/** How many characters a reason takes. */
export interface ReasonBounds {
  readonly shortestReason: number;
  readonly longestReason: number;
}

/**
 * A reason without the blanks around it.
 * @param code sentence that asks for one of `min` to `max` characters
 * @throws AppError INVALID (reason) for one too short or too long
 */
export function requireReason(
  given: string,
  { shortestReason: min, longestReason: max }: ReasonBounds,
  code: 'EMPTYING_REASON' | 'REVEAL_REASON',
): string {
  const reason = given.trim();
  const { length } = [...reason];
  if (length < min || length > max) refuseInvalid([{ field: 'reason', code, params: { min, max } }]);
  return reason;
}
