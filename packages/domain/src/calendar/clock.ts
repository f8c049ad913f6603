import { dayOf, type LocalDate } from './local-date.ts';

/** Where "now" comes from. Business time may be set in the demo and in tests; system time never. */
export interface Clock {
  /** Business day in Asia/Shanghai. */
  today(): LocalDate;
  /** Business instant. */
  now(): Date;
  /** Real instant: sessions, leases, limits, audit and outbox. Nothing may set it. */
  systemNow(): Date;
}

export const systemClock: Clock = {
  today: () => dayOf(new Date()),
  now: () => new Date(),
  systemNow: () => new Date(),
};

/** A clock whose business day can be set; business time runs on within that day at the pace of real time. */
export class SettableClock implements Clock {
  #day: LocalDate | null;

  constructor(day: LocalDate | null = null) {
    this.#day = day;
  }

  set(day: LocalDate | null): void {
    this.#day = day;
  }

  today(): LocalDate {
    return this.#day ?? dayOf(new Date());
  }

  now(): Date {
    const real = new Date();
    if (this.#day === null) return real;
    const timeOfDay = (real.getTime() + 8 * 3_600_000) % 86_400_000;
    return new Date(Date.parse(`${this.#day}T00:00:00+08:00`) + timeOfDay);
  }

  systemNow(): Date {
    return new Date();
  }
}
