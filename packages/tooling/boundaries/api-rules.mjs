import { foldersOf } from './folders.mjs';

// Below the slices: technique every slice stands on. Above them: what puts the slices together.
const GROUND = ['database', 'graphql', 'ledger', 'workbook'];
const TOP = ['cli', 'http'];
// What a slice shows to the others; everything else is its inside.
const PUBLIC = String.raw`\.(entity|service|type|input|loader|event)\.ts$`;
const TEST = String.raw`\.test\.ts$`;

/**
 * main → schema → slices → ledger, database → errors, env, from the folders that exist now.
 * @param {string} root
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
export function apiRules(root) {
  const src = '^apps/api/src/';
  const slices = foldersOf(root, 'apps/api/src').filter(
    (name) => !GROUND.includes(name) && !TOP.includes(name),
  );
  const insides = slices.map((name) => ({
    name: `api-inside-of-${name}`,
    severity: /** @type {const} */ ('error'),
    comment: `Another folder may use ${name} through its entities, services, types, inputs, loaders and events only: its inside must stay free to change.`,
    from: { path: `${src}[^/]+/`, pathNot: [`${src}(${[name, ...TOP].join('|')})/`, TEST] },
    to: { path: `${src}${name}/`, pathNot: PUBLIC },
  }));
  return [
    ...insides,
    {
      name: 'api-top-is-above',
      severity: 'error',
      comment:
        'main, schema and the folders cli and http put the slices together; a slice that reaches up to them cannot be used or tested alone.',
      from: { path: `${src}[^/]+/`, pathNot: [`${src}(${TOP.join('|')})/`, TEST] },
      to: { path: [`${src}(main|schema)\\.ts$`, `${src}(${TOP.join('|')})/`] },
    },
    {
      name: 'api-database-knows-no-slice',
      severity: 'error',
      comment:
        'The database folder serves every slice and therefore knows none of them, nor the ledger readers.',
      from: { path: `${src}database/`, pathNot: TEST },
      to: { path: `${src}[^/]+/`, pathNot: `${src}database/` },
    },
    {
      name: 'api-errors-and-env-stand-alone',
      severity: 'error',
      comment:
        'Everything stands on errors.ts, env.ts and log.ts, so they stand on no slice; errors.ts may read the faults of the database.',
      from: { path: `${src}(errors|env|log)\\.ts$` },
      to: { path: `${src}[^/]+/`, pathNot: `${src}database/` },
    },
  ];
}
