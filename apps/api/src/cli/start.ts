import { systemClock } from '@luze/domain';
import { migrate } from '../database/migrate.ts';
import type { Env } from '../env.ts';
import { DEMO_PASSWORD } from '../installation/demo-city.service.ts';
import { demoAccounts } from '../instance/demo-accounts.ts';
import type { Server } from '../server.ts';
import type { Verb } from './command.ts';
import { seedWhereEmpty } from './seed.ts';
import { serve } from './serve.ts';
import { withDatabase } from './with-database.ts';

/** The demo goes into an empty embedded database of somebody who has not said what this is for. */
const mayBeDemo = (env: Env): boolean => env.databaseUrl === null && env.nodeEnvUnset;

function greetDemo(address: string): void {
  const accounts = demoAccounts('en').filter(({ isFeatured }) => isFeatured);
  const width = Math.max(...accounts.map(({ username }) => username.length));
  console.log(`\nLuze is ready: ${address}\n`);
  console.log('Demo accounts (fictional city, business day stands at 2021-12-31):');
  for (const { username, label, note } of accounts)
    console.log(`  ${username.padEnd(width)}  ${label}: ${note}`);
  console.log(`Password of every account: ${DEMO_PASSWORD}. All accounts are listed on the sign-in page.`);
  console.log('Ctrl+C stops it.\n');
}

function greet(address: string, server: Server): void {
  const { kind } = server.app.instance;
  const local = address.replace('127.0.0.1', 'localhost');
  if (kind === 'DEMO') greetDemo(local);
  else if (kind === 'REAL') console.log(`Luze is ready: ${local}`);
  else console.log(`Listening on ${local}, but the database is empty: run npx luze init --city <code>`);
}

/** `luze start`: migrates, builds the demo city where it may, serves and greets. What `npm start` ends with. */
export const startVerb: Verb = async ({ env }) => {
  await withDatabase(env, async (database) => {
    const ran = await migrate(database, systemClock);
    if (ran.length > 0) console.log(`Brought the schema up to date: ${ran.length} migrations`);
    if (mayBeDemo(env)) await seedWhereEmpty(env, database);
  });
  return serve(env, greet);
};
