import { AppError, type Clock } from '@luze/domain';

const WINDOW_MS = 60_000;
const MOST_KEYS = 50_000;

/** Requests a minute before an answer is refused. */
export interface RateLimits {
  readonly perViewer: number;
  readonly perAddress: number;
}

/** Limits of a real installation: a person at work makes a few dozen requests a minute. */
export const REAL_LIMITS: RateLimits = { perViewer: 600, perAddress: 600 };
/** The demo answers on loopback only, where the one machine is every user at once. */
export const DEMO_LIMITS: RateLimits = { perViewer: 600_000, perAddress: 600_000 };

/**
 * Counts requests per key and minute in this process. With several processes each counts its own share; guesses
 * at passwords are counted in the database instead.
 */
export class RateLimiter {
  readonly #clock: Clock;
  #windowStart = 0;
  #counts = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @throws AppError RATE_LIMITED */
  count(key: string, limit: number): void {
    const now = this.#clock.systemNow().getTime();
    if (now - this.#windowStart >= WINDOW_MS || now < this.#windowStart || this.#counts.size > MOST_KEYS) {
      this.#windowStart = now;
      this.#counts = new Map();
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count > limit)
      throw new AppError('RATE_LIMITED', {
        retryAfterSeconds: Math.ceil((this.#windowStart + WINDOW_MS - now) / 1_000),
      });
  }
}
