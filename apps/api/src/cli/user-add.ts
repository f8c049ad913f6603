import { DUTIES, type Duty, ROLES, type Role } from '@luze/domain';
import { createApp } from '../app.ts';
import { addUser } from '../installation/first-user.service.ts';
import { createLog } from '../log.ts';
import { UsageError, type Verb } from './command.ts';
import { asUsage } from './init.ts';
import { withDatabase } from './with-database.ts';

const USAGE =
  'usage: luze user add <username> --name <name> --unit <code> --role <role> [--duties <duty>,<duty>]';

/** `luze user add <username> --name <name> --unit <code> --role CITY_ADMIN [--duties DEVELOPER]`: for who holds the machine itself. */
export const userAddVerb: Verb = ({ env, words, options }) => {
  const [username = ''] = words;
  const role = options.get('role') as Role | undefined;
  const name = options.get('name') ?? '';
  const unit = options.get('unit') ?? '';
  if (username === '' || name === '' || unit === '' || role === undefined) throw new UsageError(USAGE);
  if (!ROLES.includes(role)) throw new UsageError(`${USAGE}\nroles: ${ROLES.join(', ')}`);
  const duties = (options.get('duties') ?? '').split(',').filter((duty) => duty !== '') as Duty[];
  if (!duties.every((duty) => DUTIES.includes(duty)))
    throw new UsageError(`${USAGE}\nduties: ${DUTIES.join(', ')}`);
  return withDatabase(env, async (database) => {
    const app = await createApp({ env, database, log: createLog() });
    const password = await addUser(app, { username, name, unitCode: unit, role, duties }).catch(asUsage);
    console.log(`${username}: one-time password, shown only now: ${password}`);
    return 0;
  });
};
