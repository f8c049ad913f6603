import 'reflect-metadata';
import { parseArguments, UsageError, type Verb } from './cli/command.ts';
import { EnvError, readEnv } from './env.ts';
import { KeysRefused } from './installation/keys-refused.ts';

/**
 * The verbs of `npx luze`; two words where the noun comes first. Each brings what it needs when it is called: to load
 * all of them takes longer than most of them work.
 */
const VERBS: ReadonlyMap<string, () => Promise<Verb>> = new Map([
  ['start', async () => (await import('./cli/start.ts')).startVerb],
  ['serve', async () => (await import('./cli/serve.ts')).serveVerb],
  ['init', async () => (await import('./cli/init.ts')).initVerb],
  ['import', async () => (await import('./cli/import.ts')).importVerb],
  ['export', async () => (await import('./cli/export.ts')).exportVerb],
  ['user add', async () => (await import('./cli/user-add.ts')).userAddVerb],
  ['counters verify', async () => (await import('./cli/counters.ts')).countersVerifyVerb],
  ['audit verify', async () => (await import('./cli/audit.ts')).auditVerifyVerb],
  ['audit key', async () => (await import('./cli/audit.ts')).auditKeyVerb],
  ['keys rotate', async () => (await import('./cli/keys.ts')).keysRotateVerb],
  ['keys status', async () => (await import('./cli/keys.ts')).keysStatusVerb],
  ['obligations generate', async () => (await import('./cli/obligations.ts')).obligationsGenerateVerb],
  ['migrate', async () => (await import('./cli/migrate.ts')).migrateVerb],
  ['seed', async () => (await import('./cli/seed.ts')).seedVerb],
  ['generate', async () => (await import('./cli/generate.ts')).generateVerb],
]);

/** Options that take no value. */
const FLAGS: ReadonlySet<string> = new Set(['check', 'drop-old', 'dry-run', 'history', 'repair']);

async function main(args: readonly string[]): Promise<number> {
  const { words, options } = parseArguments(args, FLAGS);
  const [first = '', second = ''] = words;
  const twoWords = VERBS.get(`${first} ${second}`);
  const load = twoWords ?? VERBS.get(first);
  if (load === undefined)
    throw new UsageError(`usage: luze <verb>; the verbs are: ${[...VERBS.keys()].join(', ')}`);
  const verb = await load();
  return verb({ words: words.slice(twoWords === undefined ? 1 : 2), options, env: readEnv() });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isSaid = [UsageError, EnvError, KeysRefused].some((kind) => error instanceof kind);
  console.error(isSaid && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
