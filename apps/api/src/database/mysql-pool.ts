import { AppError } from '@luze/domain';
import mysql from 'mysql2';
import type { EntityManager } from 'typeorm';

const ACQUIRE_TIMEOUT_MS = 3_000;
const STATEMENT_LIMIT_S = 5;

/** What differs between the two servers and is asked once, at start. */
export interface MysqlServer {
  readonly isMariaDb: boolean;
  /** Binary comparison without padding, so that both dialects agree on equality and order. */
  readonly collation: string;
}

export function describeServer(version: string): MysqlServer {
  const isMariaDb = version.toLowerCase().includes('mariadb');
  return { isMariaDb, collation: isMariaDb ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin' };
}

const sessionSettings = ({ isMariaDb, collation }: MysqlServer): string[] => [
  `SET NAMES utf8mb4 COLLATE ${collation}`,
  `SET SESSION time_zone = '+00:00'`,
  `SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO'`,
  statementLimit(isMariaDb, STATEMENT_LIMIT_S),
];

/** @param seconds 0: none */
const statementLimit = (isMariaDb: boolean, seconds: number): string =>
  isMariaDb
    ? `SET SESSION max_statement_time = ${seconds}`
    : `SET SESSION max_execution_time = ${seconds * 1_000}`;

/** Statements over whole tables, which may take longer than a request's. @param server null on the embedded database */
export async function unhurried<T>(
  tx: EntityManager,
  server: MysqlServer | null,
  work: () => Promise<T>,
): Promise<T> {
  if (server === null) return work();
  await tx.query(statementLimit(server.isMariaDb, 0));
  try {
    return await work();
  } finally {
    await tx.query(statementLimit(server.isMariaDb, STATEMENT_LIMIT_S));
  }
}

/**
 * Said once per connection instead of once per transaction, whose first statement begins it.
 * READ COMMITTED: guards are versions and states in the WHERE, not snapshots.
 */
const WRITES: readonly string[] = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  'SET SESSION autocommit = 0',
];

/**
 * mysql2 as TypeORM's driver, with two things it lacks: settings for every new connection, and a limit on the
 * wait for a free one (AppError UNAVAILABLE), so that an exhausted pool answers instead of hanging.
 */
export const driverFor = (server: MysqlServer, use: 'reads' | 'writes'): object => ({
  ...mysql,
  createPool(options: mysql.PoolOptions) {
    const pool = mysql.createPool(options);
    pool.on('connection', (connection) => {
      for (const setting of [...sessionSettings(server), ...(use === 'writes' ? WRITES : [])])
        connection.query(setting);
    });
    const acquire = pool.getConnection.bind(pool);
    pool.getConnection = (callback) => {
      let settled = false;
      const timer = setTimeout(() => {
        settled = true;
        callback(new AppError('UNAVAILABLE') as unknown as NodeJS.ErrnoException, undefined as never);
      }, ACQUIRE_TIMEOUT_MS);
      acquire((error, connection) => {
        clearTimeout(timer);
        if (!settled) callback(error, connection);
        else if (error === null) connection.release();
      });
    };
    return pool;
  },
});

/** Connects once to learn which server answers. @throws the driver's error when none does */
export async function askServer(url: URL): Promise<MysqlServer> {
  const connection = await new Promise<mysql.Connection>((resolve, reject) => {
    const opening = mysql.createConnection({ ...credentialsOf(url), connectTimeout: 5_000 });
    opening.connect((error) => (error ? reject(error) : resolve(opening)));
  });
  try {
    const [rows] = await connection.promise().query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
    return describeServer(String(rows[0]?.['version']));
  } finally {
    connection.destroy();
  }
}

export const credentialsOf = (url: URL) => ({
  host: url.hostname,
  port: Number(url.port || 3306),
  user: decodeURIComponent(url.username),
  password: decodeURIComponent(url.password),
  database: url.pathname.slice(1),
});
