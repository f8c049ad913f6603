import { randomUUID } from 'node:crypto';
import { Cron } from 'croner';
import type { App } from '../context.ts';
import { type Lease, takeLease } from '../database/lease.ts';

/** A background step: idempotent, and safe to kill anywhere. */
export interface Job {
  readonly name: string;
  /** Cron pattern with seconds, in UTC. */
  readonly pattern: string;
  /** Runs once as soon as the process does, too. */
  readonly atStart?: boolean;
  /** Asked before the lease is: a job of every second shall not write every second. */
  isDue?(app: App): Promise<boolean>;
  /** @param lease this job's own; its fencing number keeps a holder of yesterday from writing */
  run(app: App, lease: Lease): Promise<void>;
}

const LEASE_MS = 30_000;

/**
 * Runs jobs in this process. Each tick first takes the job's lease, so that of several instances one works; a step
 * that outlives its lease must hold without it, which is why steps are idempotent.
 * @returns stops them
 */
export function startJobs(app: App, jobs: readonly Job[]): () => void {
  const holder = randomUUID();
  const crons = jobs.map(
    (job) =>
      new Cron(job.pattern, { protect: true, timezone: 'UTC', unref: true }, async () => {
        try {
          if (job.isDue !== undefined && !(await job.isDue(app))) return;
          const lease = await takeLease(app.database, {
            name: `job ${job.name}`,
            holder,
            now: app.clock.systemNow(),
            milliseconds: LEASE_MS,
          });
          if (lease !== null) await job.run(app, lease);
        } catch (error) {
          // The next tick tries again; a job has nobody to answer to but the log.
          app.log.error({ err: error, job: job.name }, 'job failed');
        }
      }),
  );
  for (const [index, job] of jobs.entries()) if (job.atStart === true) void crons[index]?.trigger();
  return () => {
    for (const cron of crons) cron.stop();
  };
}
