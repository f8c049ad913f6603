import { AppError, sentence, systemClock } from '@luze/domain';
import { createApp } from '../app.ts';
import { migrate } from '../database/migrate.ts';
import { checkedUsername } from '../identity/account.service.ts';
import { buildRealCity } from '../installation/real-city.service.ts';
import { createLog } from '../log.ts';
import { UsageError, type Verb } from './command.ts';
import { withDatabase } from './with-database.ts';

/** A refusal of the services in words for who sits at the command line. */
export function asUsage(error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  const { violations, because, params } = error.details;
  const lines =
    violations !== undefined && violations.length > 0
      ? violations.map((violation) => sentence(violation.code, 'en', violation.params))
      : [sentence(because ?? error.code, 'en', params)];
  throw new UsageError(lines.join('\n'));
}

/** `luze init --city 5119 [--admin <username>] [--name <name>]`: a real organisation in an empty database. */
export const initVerb: Verb = ({ env, options }) => {
  const city = options.get('city') ?? '';
  if (!/^\d{2}(\d{2}){0,2}$/.test(city))
    throw new UsageError('name the city by its division code: luze init --city 5119');
  return withDatabase(env, async (database) => {
    await migrate(database, systemClock);
    const app = await createApp({ env, database, log: createLog() });
    if (app.instance.kind !== null)
      throw new UsageError(
        `this database already holds ${app.instance.kind === 'DEMO' ? 'the demo city' : app.instance.cityName}`,
      );
    const built = await Promise.resolve()
      .then(() =>
        buildRealCity(app, city, {
          username: checkedUsername(options.get('admin') ?? 'admin'),
          name: options.get('name') ?? 'admin',
        }),
      )
      .catch(asUsage);
    console.log(`${built.bureau}: ${built.counties} county bureaus, ${built.stations} stations`);
    console.log(`First administrator: ${built.username}`);
    console.log(`One-time password, shown only now: ${built.oneTimePassword}`);
    return 0;
  });
};
