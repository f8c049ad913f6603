// npm run generate: prints what is derived from the definitions, so that people can read its differences.
// With --check nothing may change: what is committed must be what the definitions say now.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { installedBinary, runOrThrow, StepFailed, script } from './command.mjs';
import { listFiles } from './fingerprint.mjs';
import { buildApi, install } from './prepare.mjs';
import { root } from './root.mjs';

const PRINTED =
  /^(apps\/api\/(schema|operations)\.graphql$|infra\/printed\/|apps\/admin\/src\/graphql\/generated\/)/;
// Each must exist afterwards: a generator that writes nothing has not shown that nothing differs.
const EXPECTED = [
  'apps/api/schema.graphql',
  'apps/api/operations.graphql',
  'infra/printed/permission-matrix.md',
  'apps/admin/src/graphql/generated/graphql.ts',
];

await script(async () => {
  const before = printedFiles();
  await install();
  await buildApi();
  await runOrThrow('luze generate', process.execPath, [join(root, 'apps/api/bin/luze.js'), 'generate']);
  await runOrThrow('GraphQL codegen', installedBinary('graphql-codegen'), ['--config', 'codegen.ts'], {
    cwd: join(root, 'apps/admin'),
  });
  await runOrThrow('The client’s operations', process.execPath, [
    join(root, 'apps/admin/print-operations.mjs'),
  ]);
  const after = printedFiles();
  const absent = EXPECTED.filter((path) => !existsSync(join(root, path)));
  if (absent.length > 0) throw new StepFailed(`Nothing was printed to ${absent.join(', ')}.`);
  const different = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  for (const path of different.sort()) console.log(`${sign(path, before, after)} ${path}`);
  console.log(`${after.size} printed files, ${different.length} different.`);
  if (process.argv.includes('--check') && different.length > 0) {
    throw new StepFailed(
      'The printed files are not what the definitions say: run npm run generate, read the difference, commit it.',
    );
  }
});

/** @returns {Map<string, string>} content by path, `/` between the parts */
function printedFiles() {
  const paths = listFiles(root, (path) => PRINTED.test(path));
  return new Map(
    paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** @param {string} path @param {Map<string, string>} before @param {Map<string, string>} after */
function sign(path, before, after) {
  if (!before.has(path)) return 'new    ';
  return after.has(path) ? 'changed' : 'gone   ';
}
