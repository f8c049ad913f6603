// node infra/scripts/prepared.mjs SCRIPT [flags]: installs and builds what is missing, then runs the script. For scripts
// that cannot even be read by node before that, since they import packages or what the build makes.
import { join } from 'node:path';
import { run, script } from './command.mjs';
import { prepare } from './prepare.mjs';
import { root } from './root.mjs';

const [path = '', ...flags] = process.argv.slice(2);
// Machines read standard output: what the preparations say goes elsewhere.
console.log = console.error;

await script(async () => {
  await prepare();
  const { code } = await run(process.execPath, [join(root, path), ...flags]);
  process.exit(code);
});
