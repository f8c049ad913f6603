// npm run soak: the wire tests with many more runs per property, and those that only run when SOAK is set.
// It takes as long as PROPERTY_RUNS says (2,000 unless given) and ends with the same line of totals as npm test.
import { run } from './command.mjs';
import { root } from './root.mjs';

const env = { ...process.env, SOAK: '1', PROPERTY_RUNS: process.env.PROPERTY_RUNS || '2000' };
const args = [`${root}/infra/scripts/test.mjs`, '--only', 'wire', ...process.argv.slice(2)];
const { code } = await run(process.execPath, args, { env });
process.exit(code);
