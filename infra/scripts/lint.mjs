// npm run lint: formatting and lint rules, the direction of imports, our own checks, and what nobody uses.
import { checkBoundaries } from '@luze/tooling/boundaries';
import { runChecks } from '@luze/tooling/checks';
import { installedBinary, run, script } from './command.mjs';
import { install } from './prepare.mjs';
import { root } from './root.mjs';

await script(async () => {
  await install();
  const passed = [await biome(), await boundaries(), houseChecks(), await knip()];
  if (passed.includes(false)) process.exit(1);
});

async function biome() {
  const args = [
    'check',
    '--config-path=packages/tooling/biome.json',
    '--error-on-warnings',
    '--max-diagnostics=20',
    '.',
  ];
  const { code, output } = await run(installedBinary('biome'), args, { quiet: true });
  const checked = Number(/Checked (\d+) files?/.exec(output)?.[1] ?? 0);
  if (code !== 0) process.stdout.write(`${output}npm run format repairs what can be repaired.\n`);
  return said('biome', code === 0 && checked > 0, `${checked} files`);
}

async function boundaries() {
  const { modules, unseen, violations } = await checkBoundaries(root);
  for (const { rule, from, to, sentence } of violations)
    console.log(`${from} → ${to}\n  ${rule}: ${sentence}`);
  for (const area of unseen) console.log(`${area}: no module was seen, so nothing was proved about it.`);
  return said('imports', violations.length === 0 && unseen.length === 0 && modules > 0, `${modules} modules`);
}

function houseChecks() {
  return runChecks(root)
    .map(({ name, sentence, seen, findings }) => {
      for (const { path, line, detail } of findings) console.log(`${path}:${line} ${detail}`);
      if (findings.length > 0) console.log(`  ${name}: ${sentence}`);
      return said(name, findings.length === 0 && seen > 0, `${seen} files`);
    })
    .every(Boolean);
}

async function knip() {
  const args = ['--config', 'packages/tooling/knip.json', '--no-progress', '--no-config-hints'];
  const { code, output } = await run(installedBinary('knip'), args, { quiet: true });
  if (code !== 0) process.stdout.write(output);
  return said('knip', code === 0, 'nothing unused');
}

/** @param {string} name @param {boolean} passed @param {string} detail what was looked at */
function said(name, passed, detail) {
  console.log(passed ? `✓ ${name} (${detail})` : `✗ ${name}`);
  return passed;
}
