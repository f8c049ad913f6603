/**
 * Opening a masked identity for one person (GB/T 35273 art. 7.2 and 11.7): a reason, the consent of a second holder of
 * the duty, fifteen minutes. The times are defaults of the house.
 */
export const REVEAL = {
  /** From the opening until it hides by itself. */
  openMs: 15 * 60_000,
  /** From the question to the consent, and from the consent to the opening. */
  waitMs: 24 * 60 * 60_000,
  shortestReason: 4,
  longestReason: 200,
} as const;

/** Where a question to see an identity stands. */
export const REVEAL_STATES = ['WAITING', 'CONSENTED', 'OPEN', 'HIDDEN', 'REFUSED', 'LAPSED'] as const;
export type RevealState = (typeof REVEAL_STATES)[number];

/** A question to see an identity as it is stored. */
export interface RevealTimes {
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
  /** Null while nobody has decided. */
  readonly consented: boolean | null;
  readonly openedAt: Date | null;
  /** When it hides, or was hidden; null before it was opened. */
  readonly hidesAt: Date | null;
}

/** Where a question stands at a moment; nothing has to run for one to lapse or to hide. */
export function revealStateAt(
  { askedAt, decidedAt, consented, hidesAt }: RevealTimes,
  now: Date,
): RevealState {
  const isOver = (since: Date): boolean => now.getTime() - since.getTime() >= REVEAL.waitMs;
  if (hidesAt !== null) return now < hidesAt ? 'OPEN' : 'HIDDEN';
  if (consented === null || decidedAt === null) return isOver(askedAt) ? 'LAPSED' : 'WAITING';
  if (!consented) return 'REFUSED';
  return isOver(decidedAt) ? 'LAPSED' : 'CONSENTED';
}
