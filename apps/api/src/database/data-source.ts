import { join } from 'node:path';
import { DataSource, type DataSourceOptions, type EntitySchema, type MigrationInterface } from 'typeorm';
import { askServer, credentialsOf, driverFor, type MysqlServer } from './mysql-pool.ts';
import { SnakeNaming } from './naming.ts';
import { closeToOthers, ownDirectory, ownFile } from './own-files.ts';
import { SqliteConnection } from './sqlite-connection.ts';

/** Connections of each of the two pools. */
export const POOL_SIZE = 8;
/** Per connection: all of them together stay far below what the server keeps for all its clients (16,382). */
const MOST_STATEMENTS = 200;

/** The tables the program declares and the steps that make them. */
export interface Tables {
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

const shared = ({ entities, migrations }: Tables) =>
  ({
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    // A where without a value would return every row.
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  }) satisfies Partial<DataSourceOptions>;

/** The file of the embedded database. */
export const sqliteFile = (dataDir: string): string => join(dataDir, 'luze.db');

function sqliteOptions(tables: Tables, file: string, role: 'reader' | 'writer'): DataSourceOptions {
  return {
    ...shared(tables),
    type: 'better-sqlite3',
    database: file,
    driver: SqliteConnection,
    timeout: 5_000,
    prepareDatabase: (connection: SqliteConnection) => {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      if (role === 'reader') connection.pragma('query_only = ON');
    },
  };
}

/** The two connections of the embedded database: one shared by all requests lost acknowledged writes. */
export async function openSqlite(
  dataDir: string,
  tables: Tables,
): Promise<{ reader: DataSource; writer: DataSource }> {
  const file = sqliteFile(dataDir);
  ownDirectory(dataDir);
  // The database gives the files beside its own the mode of its own.
  ownFile(file);
  for (const beside of ['-wal', '-shm']) closeToOthers(`${file}${beside}`);
  const writer = await new DataSource(sqliteOptions(tables, file, 'writer')).initialize();
  const reader = await new DataSource(sqliteOptions(tables, file, 'reader')).initialize();
  return { reader, writer };
}

/**
 * Two pools: who waits for a lock in a transaction holds a connection, and must not hold up who only reads.
 * @throws the driver's error when no server answers
 */
export async function openMysql(
  url: URL,
  tables: Tables,
): Promise<{ reader: DataSource; writer: DataSource; server: MysqlServer }> {
  const server = await askServer(url);
  const { user, ...credentials } = credentialsOf(url);
  const open = (use: 'reads' | 'writes'): Promise<DataSource> =>
    new DataSource({
      ...shared(tables),
      type: 'mysql',
      driver: driverFor(server, use),
      ...credentials,
      username: user,
      poolSize: POOL_SIZE,
      charset: 'utf8mb4',
      timezone: 'Z',
      dateStrings: ['DATE'],
      supportBigNumbers: true,
      bigNumberStrings: true,
      connectTimeout: 5_000,
      // A transaction's last writes go with its commit: see statements.ts.
      multipleStatements: use === 'writes',
      extra: { maxPreparedStatements: MOST_STATEMENTS },
    }).initialize();
  return { reader: await open('reads'), writer: await open('writes'), server };
}
