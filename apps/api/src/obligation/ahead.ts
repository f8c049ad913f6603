import { addDays, quarterOf } from '@luze/domain';
import type { App } from '../context.ts';
import { LeaseHeld } from '../database/held-lease.ts';
import { generateObligations } from './generate.service.ts';

/** The present quarter and the next one, every night: what changed today is owed from tomorrow on, what comes is seen ahead. */
export async function generateAhead(app: App): Promise<void> {
  const present = quarterOf(app.clock.today());
  const next = quarterOf(addDays(present.end, 1));
  try {
    await generateObligations(app, { first: `${present.start.slice(0, 4)}-01-01`, last: next.end });
  } catch (error) {
    // Somebody generates by hand; tomorrow is another night.
    if (!(error instanceof LeaseHeld)) throw error;
  }
}
