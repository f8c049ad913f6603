import type { DataSource, EntityManager } from 'typeorm';
import type { Env } from '../env.ts';
import { openMysql, openSqlite, type Tables } from './data-source.ts';
import type { Dialect } from './dialect.ts';
import type { MysqlServer } from './mysql-pool.ts';
import { mysqlReads, type Reads, sqliteReads } from './reads.ts';
import {
  countingIdentityWrites,
  type IdentityWrites,
  mysqlTransactor,
  sqliteTransactor,
  type Transactor,
} from './transaction.ts';

/** The one way to the data, the same on the embedded file and on MySQL or MariaDB. */
export interface Database extends Reads, IdentityWrites {
  readonly dialect: Dialect;
  /** Reads outside a transaction. On the embedded database it refuses to write. */
  readonly read: EntityManager;
  /** Everything or nothing. Inside, use only the `tx` given: `read` does not see its writes. */
  readonly transaction: Transactor;
  /** @throws the driver's error when the database does not answer */
  ping(): Promise<void>;
  /** Faults of settings that could lose acknowledged writes; empty when sound, or waived by `?durability=relaxed`. */
  durabilityFaults(): Promise<string[]>;
  close(): Promise<void>;
  /** For migrations and the schema check only. */
  readonly writer: DataSource;
  /** Null on the embedded database. */
  readonly server: MysqlServer | null;
}

const reading = (source: DataSource, reads: Reads): Pick<Database, 'read' | 'query' | 'rows' | 'ping'> => ({
  read: source.manager,
  ...reads,
  ping: async () => {
    await reads.query('SELECT 1');
  },
});

async function openEmbedded(dataDir: string, tables: Tables): Promise<Database> {
  const { reader, writer } = await openSqlite(dataDir, tables);
  return {
    ...reading(reader, sqliteReads(reader)),
    dialect: 'sqlite',
    writer,
    server: null,
    ...countingIdentityWrites(sqliteTransactor(writer)),
    durabilityFaults: async () => {
      const [journal] = await writer.query<{ journal_mode: string }[]>('PRAGMA journal_mode');
      const [sync] = await writer.query<{ synchronous: number }[]>('PRAGMA synchronous');
      return [
        ...(journal?.journal_mode === 'wal' ? [] : ['journal_mode is not WAL']),
        ...(sync !== undefined && sync.synchronous >= 2 ? [] : ['synchronous is below FULL']),
      ];
    },
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

async function openServer(url: URL, tables: Tables): Promise<Database> {
  const { reader, writer, server } = await openMysql(url, tables);
  // Said in the address by who knows that nothing in this database is meant to survive: tests, a try-out.
  const isRelaxed = url.searchParams.get('durability') === 'relaxed';
  return {
    ...reading(reader, mysqlReads(reader)),
    dialect: 'mysql',
    // Outside a transaction only the readers' connections commit.
    writer: reader,
    server,
    ...countingIdentityWrites(mysqlTransactor(writer)),
    durabilityFaults: async () => {
      if (isRelaxed) return [];
      const rows = await reader.query<{ Variable_name: string; Value: string }[]>(
        "SHOW GLOBAL VARIABLES WHERE Variable_name IN ('innodb_flush_log_at_trx_commit', 'sync_binlog', 'log_bin')",
      );
      const value = new Map(rows.map((row) => [row.Variable_name, row.Value]));
      return [
        ...(value.get('innodb_flush_log_at_trx_commit') === '1'
          ? []
          : ['innodb_flush_log_at_trx_commit is not 1']),
        ...(value.get('log_bin') === 'ON' && value.get('sync_binlog') !== '1'
          ? ['sync_binlog is not 1']
          : []),
      ];
    },
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

/** Opens the database the environment names. @throws the driver's error when a server does not answer */
export const openDatabase = (env: Pick<Env, 'databaseUrl' | 'dataDir'>, tables: Tables): Promise<Database> =>
  env.databaseUrl === null ? openEmbedded(env.dataDir, tables) : openServer(env.databaseUrl, tables);
