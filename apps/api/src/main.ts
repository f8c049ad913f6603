import 'reflect-metadata';
import { auditKeyVerb, auditVerifyVerb } from './cli/audit.ts';
import { parseArguments, UsageError, type Verb } from './cli/command.ts';
import { countersVerifyVerb } from './cli/counters.ts';
import { exportVerb } from './cli/export.ts';
import { generateVerb } from './cli/generate.ts';
import { importVerb } from './cli/import.ts';
import { initVerb } from './cli/init.ts';
import { keysRotateVerb, keysStatusVerb } from './cli/keys.ts';
import { migrateVerb } from './cli/migrate.ts';
import { seedVerb } from './cli/seed.ts';
import { serveVerb } from './cli/serve.ts';
import { startVerb } from './cli/start.ts';
import { userAddVerb } from './cli/user-add.ts';
import { EnvError, readEnv } from './env.ts';
import { KeysRefused } from './installation/open-keys.service.ts';

/** The verbs of `npx luze`; two words where the noun comes first. */
const VERBS: ReadonlyMap<string, Verb> = new Map([
  ['start', startVerb],
  ['serve', serveVerb],
  ['init', initVerb],
  ['import', importVerb],
  ['export', exportVerb],
  ['user add', userAddVerb],
  ['counters verify', countersVerifyVerb],
  ['audit verify', auditVerifyVerb],
  ['audit key', auditKeyVerb],
  ['keys rotate', keysRotateVerb],
  ['keys status', keysStatusVerb],
  ['migrate', migrateVerb],
  ['seed', seedVerb],
  ['generate', generateVerb],
]);

/** Options that take no value. */
const FLAGS: ReadonlySet<string> = new Set(['check', 'drop-old', 'dry-run', 'history', 'repair']);

async function main(args: readonly string[]): Promise<number> {
  const { words, options } = parseArguments(args, FLAGS);
  const [first = '', second = ''] = words;
  const twoWords = VERBS.get(`${first} ${second}`);
  const verb = twoWords ?? VERBS.get(first);
  if (verb === undefined)
    throw new UsageError(`usage: luze <verb>; the verbs are: ${[...VERBS.keys()].join(', ')}`);
  return verb({ words: words.slice(twoWords === undefined ? 1 : 2), options, env: readEnv() });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isSaid = [UsageError, EnvError, KeysRefused].some((kind) => error instanceof kind);
  console.error(isSaid && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
