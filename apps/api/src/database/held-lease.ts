import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { App } from '../context.ts';
import { giveUpLease, type Lease, takeLease } from './lease.ts';
import { execute } from './rows.ts';

/** Short, for a run that was killed leaves its lease behind; prolonged before each step. */
const LEASE_MS = 15_000;
const ASK_AGAIN_MS = 1_000;

/** Another run holds the lease. */
export class LeaseHeld extends Error {}

/** A long run's hold on its work: of two at once one works. */
export class HeldLease {
  readonly #app: Pick<App, 'database' | 'clock'>;
  readonly #name: string;
  readonly #holder = randomUUID();
  #lease: Lease | null = null;

  constructor(app: Pick<App, 'database' | 'clock'>, name: string) {
    this.#app = app;
    this.#name = name;
  }

  async #take(): Promise<boolean> {
    const { database, clock } = this.#app;
    this.#lease = await takeLease(database, {
      name: this.#name,
      holder: this.#holder,
      now: clock.systemNow(),
      milliseconds: LEASE_MS,
    });
    return this.#lease !== null;
  }

  /** Waits for the lease of a run that was killed. @throws LeaseHeld where a living run prolongs it */
  async begin(): Promise<void> {
    const until = Date.now() + LEASE_MS + ASK_AGAIN_MS;
    while (!(await this.#take())) {
      if (Date.now() > until) throw new LeaseHeld();
      await sleep(ASK_AGAIN_MS);
    }
  }

  /** @throws LeaseHeld where another run took over */
  async prolong(): Promise<void> {
    if (!(await this.#take())) throw new LeaseHeld();
  }

  /**
   * Prolongs it in the transaction whose writes stand on it, so that none of a run that was overtaken is committed.
   * @throws LeaseHeld where another run took over
   */
  async fence(tx: EntityManager): Promise<void> {
    const lease = this.#lease;
    if (lease === null) throw new LeaseHeld();
    const held = await execute(
      tx,
      'UPDATE lease SET until_ms = ? WHERE name = ? AND holder = ? AND fencing = ?',
      [this.#app.clock.systemNow().getTime() + LEASE_MS, lease.name, lease.holder, lease.fencing],
    );
    if (held !== 1) throw new LeaseHeld();
  }

  async end(): Promise<void> {
    if (this.#lease !== null) await giveUpLease(this.#app.database, this.#lease);
  }
}
