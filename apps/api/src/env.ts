import { resolve } from 'node:path';
import { isLocalDate, type LocalDate } from '@luze/domain';

/**
 * `compiled` turns an operation that repeats into a function, `eager` each one at once, as the tests want it;
 * `reference` interprets every one with graphql-js.
 */
const EXECUTORS = ['compiled', 'eager', 'reference'] as const;
export type ExecutorName = (typeof EXECUTORS)[number];

/** Everything the program reads from its environment, parsed once at start. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** Null: the address of the request counts. */
  readonly baseUrl: URL | null;
  /** Addresses of proxies whose forwarded headers count; empty: none. */
  readonly trustProxy: readonly string[];
  /** Null: the embedded file under `dataDir`. */
  readonly databaseUrl: URL | null;
  readonly dataDir: string;
  readonly clockDay: LocalDate | null;
  readonly smtpUrl: URL | null;
  /** Where group robots are spoken to; null: at the vendor's own host. */
  readonly wecomUrl: URL | null;
  readonly dingtalkUrl: URL | null;
  readonly tiandituKey: string | null;
  /** Opens the figures for operation from elsewhere; null: they are read at this machine only. */
  readonly metricsToken: string | null;
  readonly keyFile: string;
  /** Where signed checkpoints of the audit go. */
  readonly checkpointDir: string;
  /** NODE_ENV=production. */
  readonly production: boolean;
  /** NODE_ENV is unset: the only case in which a demo may be seeded by itself. */
  readonly nodeEnvUnset: boolean;
  readonly testDatabaseUrl: URL | null;
  /** How GraphQL operations are run. */
  readonly executor: ExecutorName;
}

type Source = Readonly<Record<string, string | undefined>>;

/** Every fault of the environment at once. */
export class EnvError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`the environment is not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'EnvError';
    this.faults = faults;
  }
}

/** @throws EnvError naming every variable that cannot be used. */
export function parseEnv(source: Source): Env {
  const faults: string[] = [];
  const text = (name: string): string | null => source[name]?.trim() || null;

  const url = (name: string, protocols: readonly string[]): URL | null => {
    const value = text(name);
    if (value === null) return null;
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return new URL(value);
    faults.push(`${name} must be an address beginning with ${protocols.join(' or ')}//`);
    return null;
  };

  const port = Number(text('PORT') ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    faults.push('PORT must be a number from 0 to 65535');

  const clockDay = text('LUZE_CLOCK');
  if (clockDay !== null && !isLocalDate(clockDay)) faults.push('LUZE_CLOCK must be a day such as 2021-12-31');

  const databaseUrl = url('DATABASE_URL', ['mysql:', 'mariadb:']);
  if (databaseUrl !== null && databaseUrl.pathname.length < 2)
    faults.push('DATABASE_URL must name a database: mysql://user:secret@host:3306/luze');

  const testDatabaseUrl = url('TEST_DATABASE_URL', ['mysql:', 'mariadb:']);
  if (testDatabaseUrl !== null && !testDatabaseUrl.pathname.endsWith('_test'))
    faults.push('TEST_DATABASE_URL must name a database that ends in _test');

  const executor = EXECUTORS.find((name) => name === (text('LUZE_EXECUTOR') ?? 'compiled'));
  if (executor === undefined) faults.push(`LUZE_EXECUTOR must be ${EXECUTORS.join(' or ')}`);

  const dataDir = resolve(text('LUZE_DATA') ?? './data');
  const env: Env = {
    port,
    host: text('HOST') ?? '127.0.0.1',
    baseUrl: url('BASE_URL', ['http:', 'https:']),
    trustProxy: (text('TRUST_PROXY') ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    databaseUrl,
    dataDir,
    clockDay,
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:']),
    wecomUrl: url('WECOM_URL', ['http:', 'https:']),
    dingtalkUrl: url('DINGTALK_URL', ['http:', 'https:']),
    tiandituKey: text('TIANDITU_KEY'),
    metricsToken: text('METRICS_TOKEN'),
    keyFile: resolve(text('KEY_FILE') ?? resolve(dataDir, 'luze.key')),
    checkpointDir: resolve(text('CHECKPOINT_DIR') ?? resolve(dataDir, 'checkpoints')),
    production: source['NODE_ENV'] === 'production',
    nodeEnvUnset: text('NODE_ENV') === null,
    testDatabaseUrl,
    executor: executor ?? 'compiled',
  };
  if (faults.length > 0) throw new EnvError(faults);
  return env;
}

/** The environment of this process. @throws EnvError */
export const readEnv = (): Env => parseEnv(process.env);
