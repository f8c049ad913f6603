import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { sentence } from '@luze/domain';
import { createApp } from '../app.ts';
import { type Checkpoint, parseCheckpoints } from '../audit/checkpoint.ts';
import { sealKeyFrom } from '../audit/seal-key.ts';
import { type Report, verifyAudit } from '../audit/verify.service.ts';
import type { Finding } from '../audit/verify.ts';
import { checkCheckpoints } from '../audit/verify-checkpoints.ts';
import type { App } from '../context.ts';
import { isMigrated } from '../database/migrate.ts';
import type { Env } from '../env.ts';
import { createLog } from '../log.ts';
import { readMasterKey } from '../master-key.ts';
import { UsageError, type Verb } from './command.ts';
import { withDatabase } from './with-database.ts';

/** Lines printed: enough to see a pattern, few enough to read. */
const MOST_LINES = 40;
const TELL_EVERY_MS = 2_000;

/** Checkpoints in a file somebody kept. @throws UsageError where there are none */
async function keptIn(file: string): Promise<Checkpoint[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} cannot be read`);
  });
  const { checkpoints } = parseCheckpoints(text);
  if (checkpoints.length === 0) throw new UsageError(`${file} holds no checkpoint`);
  return checkpoints;
}

/** A key made now would call every act a forgery. @throws UsageError */
function requireKey({ keyFile }: Env): void {
  if (!existsSync(keyFile))
    throw new UsageError(
      `there is no key file ${keyFile}: the audit is verified with the key it was written with`,
    );
}

const inWords = ({ code, params }: Finding): string => `✗ ${sentence(code, 'en', params)}`;

function print(findings: readonly Finding[], found: number): void {
  for (const finding of findings.slice(0, MOST_LINES)) console.log(inWords(finding));
  const more = found - Math.min(findings.length, MOST_LINES);
  if (more > 0) console.log(`… and ${more} more`);
}

function summaryOf({ sealed, waiting, checkpoints, unreadable }: Report, kept: number, ms: number): string {
  return [
    `${sealed} sealed rows in ${(ms / 1_000).toFixed(1)} s (${Math.round((sealed / ms) * 1_000)} a second)`,
    `${waiting} waiting for their seal`,
    `${checkpoints} checkpoints`,
    ...(kept > 0 ? [`${kept} from the file given`] : []),
    ...(unreadable > 0 ? [`${unreadable} lines of checkpoint files torn`] : []),
  ].join(', ');
}

/** Says how far it is, where somebody watches. */
function teller(): (done: number, all: number) => void {
  let told = performance.now();
  return (done, all) => {
    if (!process.stderr.isTTY || performance.now() - told < TELL_EVERY_MS) return;
    told = performance.now();
    process.stderr.write(`… ${done} of ${all}\n`);
  };
}

async function verify(app: App, kept: readonly Checkpoint[]): Promise<number> {
  const began = performance.now();
  const report = await verifyAudit(app, teller());
  const verdicts = await checkCheckpoints(app.database, app.sealKey, kept);
  const findings = [...report.findings, ...verdicts.flatMap(({ finding }) => finding ?? [])];
  const found = report.found + findings.length - report.findings.length;
  print(findings, found);
  console.log(`Checked: ${summaryOf(report, kept.length, performance.now() - began)}.`);
  console.log(
    found > 0 ? `${found} findings: the audit is not as it was written.` : 'The audit is as it was written.',
  );
  return found > 0 ? 1 : 0;
}

/**
 * `luze audit verify [--checkpoint <file>]`: recomputes every mac and every seal, and holds the chain to every
 * checkpoint, those of a file that was kept elsewhere too. Says in words what is wrong; the exit code is then 1.
 * Writes nothing; others may write meanwhile.
 */
export const auditVerifyVerb: Verb = ({ env, options }) =>
  withDatabase(env, async (database) => {
    requireKey(env);
    if (!(await isMigrated(database))) throw new UsageError('the schema is not up to date: run luze migrate');
    const file = options.get('checkpoint');
    const kept = file === undefined ? [] : await keptIn(file);
    return verify(await createApp({ env, database, log: createLog('error') }), kept);
  });

/** `luze audit key`: the public key checkpoints are signed with, to be kept on paper. */
export const auditKeyVerb: Verb = async ({ env }) => {
  requireKey(env);
  const { publicKey, fingerprint } = sealKeyFrom(readMasterKey(env.keyFile));
  console.log(`${publicKey.trimEnd()}\nfingerprint ${fingerprint}`);
  return 0;
};
