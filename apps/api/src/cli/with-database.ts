import type { Database } from '../database/database.ts';
import { openDatabase } from '../database/database.ts';
import type { Env } from '../env.ts';
import { tables } from '../tables.ts';

/** Opens the database for one verb and closes it afterwards, whatever happened. */
export async function withDatabase<T>(env: Env, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(env, tables);
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}
