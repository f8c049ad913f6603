/** Attempts before something sent out is laid aside; the last some eight and a half hours after the first. */
const MOST_ATTEMPTS = 10;

/** A run ends before the lease of its job does: what is left goes with the next. */
export const LONGEST_RUN_MS = 20_000;

/** True where so many failed attempts are enough. */
export const isLaidAside = (attempts: number): boolean => attempts >= MOST_ATTEMPTS;

/**
 * When it is tried again: 1, 2, 4 … minutes later.
 * @param attempts that failed, this one among them: from 1
 * @returns milliseconds since 1970
 */
export const triedAgainMs = (attempts: number, now: Date): number =>
  now.getTime() + 60_000 * 2 ** (attempts - 1);

/** The instant so many times 24 hours ago. */
export const daysAgo = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);
