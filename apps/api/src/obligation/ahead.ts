import { addDays, periodOf } from '@luze/domain';
import type { App } from '../context.ts';
import { LeaseHeld } from '../database/held-lease.ts';
import { generateObligations } from './generate.service.ts';

/**
 * This year to the end of the next quarter, every night: what changed today is owed from tomorrow on, what comes is seen
 * ahead. From its first day, since what is owed once a year belongs to a period that began then.
 */
export async function generateAhead(app: App): Promise<void> {
  const today = app.clock.today();
  const next = periodOf('QUARTER', addDays(periodOf('QUARTER', today).end, 1));
  try {
    await generateObligations(app, { first: periodOf('YEAR', today).start, last: next.end });
  } catch (error) {
    // Somebody generates by hand; tomorrow is another night.
    if (!(error instanceof LeaseHeld)) throw error;
  }
}
