import type { Clock } from '@luze/domain';
import { auditKeyFrom } from './audit/audit-key.ts';
import { checkpointStore } from './audit/checkpoint-store.ts';
import { sealKeyFrom } from './audit/seal-key.ts';
import type { App } from './context.ts';
import type { Database } from './database/database.ts';
import type { Env } from './env.ts';
import { hooks } from './hooks.ts';
import { factorKeyFrom } from './identity/factor-key.ts';
import { createPasswords, type Passwords } from './identity/passwords.ts';
import { openKeys } from './installation/open-keys.service.ts';
import { clockFor, readInstance } from './instance/instance.service.ts';
import type { Log } from './log.ts';
import { mailerFor } from './mail/mailer.ts';
import { VENDOR_HOSTS, vendorsAt } from './robot/vendor.ts';

export interface AppOptions {
  readonly env: Env;
  readonly database: Database;
  readonly log: Log;
  /** Tests bring their own; otherwise the instance decides. */
  readonly clock?: Clock;
  /** Tests hash at next to no cost; otherwise at that of production. */
  readonly passwords?: Passwords;
}

/**
 * What a process is built of.
 * @param options.env for the key file, the demo's day, the mail server, the gateways of robots and the address
 * @throws KeysRefused where the keys are not those of the database
 */
export async function createApp({ env, database, log, clock, passwords }: AppOptions): Promise<App> {
  const instance = await readInstance(database);
  const { masterKey, vault } = await openKeys(database, env.keyFile);
  return {
    database,
    log,
    instance,
    hooks,
    clock: clock ?? clockFor(instance, env.clockDay),
    auditKey: auditKeyFrom(masterKey),
    factorKey: factorKeyFrom(masterKey),
    vault,
    sealKey: sealKeyFrom(masterKey),
    checkpoints: checkpointStore(env.checkpointDir),
    passwords: passwords ?? createPasswords(),
    mailer: env.smtpUrl === null ? null : mailerFor(env.smtpUrl),
    vendors: vendorsAt({
      WECOM: env.wecomUrl ?? new URL(VENDOR_HOSTS.WECOM),
      DINGTALK: env.dingtalkUrl ?? new URL(VENDOR_HOSTS.DINGTALK),
    }),
    address: env.baseUrl?.href ?? null,
  };
}
