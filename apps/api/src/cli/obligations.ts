import { isLocalDate, periodOf, systemClock } from '@luze/domain';
import { LeaseHeld } from '../database/held-lease.ts';
import { isMigrated } from '../database/migrate.ts';
import { type GenerationSpan, generateObligations } from '../obligation/generate.service.ts';
import { UsageError, type Verb } from './command.ts';
import { withDatabase } from './with-database.ts';

const TELL_EVERY_MS = 2_000;

/** `--quarter 2021-07-01` or `--year 2021-01-01`: the quarter or the year a day lies in. @throws UsageError */
function spanOf(options: ReadonlyMap<string, string>): GenerationSpan {
  const year = options.get('year');
  const day = year ?? options.get('quarter') ?? systemClock.today();
  if (!isLocalDate(day)) throw new UsageError(`${day} is no day; write 2021-07-01`);
  const { start, end } = periodOf(year === undefined ? 'QUARTER' : 'YEAR', day);
  return { first: start, last: end };
}

/**
 * `luze obligations generate [--quarter day | --year day]`: what every branch and every party group owes for the periods that begin in the
 * quarter (today's, where nothing is said) or the year. Interrupted, it goes on when run again; run again after it
 * ended, it changes nothing.
 */
export const obligationsGenerateVerb: Verb = ({ env, options }) =>
  withDatabase(env, async (database) => {
    if (!(await isMigrated(database))) throw new UsageError('the schema is not up to date: run luze migrate');
    const span = spanOf(options);
    const began = performance.now();
    let told = began;
    const { units, added, withdrawn } = await generateObligations(
      { database, clock: systemClock },
      {
        ...span,
        tell: (done) => {
          if (performance.now() - told < TELL_EVERY_MS) return;
          told = performance.now();
          console.log(`… ${done} units`);
        },
      },
    ).catch((error: unknown) => {
      throw error instanceof LeaseHeld ? new UsageError('another run generates obligations') : error;
    });
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    console.log(
      `${span.first} to ${span.last}: ${units} units, ${added} obligations added, ${withdrawn} withdrawn, ${seconds} s`,
    );
    return 0;
  });
