// A sealer that never rests, in a process that can be killed. It is told its lease, so that two of them hold the same
// one: only the guards in the writes keep them apart. Runs the built program.
import 'reflect-metadata';
import { Overtaken, sealWaiting } from '../dist/src/audit/sealer.js';
import { openDatabase } from '../dist/src/database/database.js';
import { isDuplicate, isUnavailable } from '../dist/src/database/faults.js';
import { parseEnv } from '../dist/src/env.js';
import { tables } from '../dist/src/tables.js';

const lease = JSON.parse(process.argv[2] ?? '{}');
const database = await openDatabase(parseEnv(process.env), tables);
console.log('ready');
for (;;) {
  try {
    await sealWaiting(database, lease);
  } catch (error) {
    if (!(error instanceof Overtaken || isDuplicate(error) || isUnavailable(error))) throw error;
    console.log('gave way');
  }
  await new Promise((resolve) => setTimeout(resolve, 1));
}
