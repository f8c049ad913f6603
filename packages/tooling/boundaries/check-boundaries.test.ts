import { describe, expect, it } from 'vitest';
import { plant } from '../checks/plant.ts';
import { checkBoundaries } from './check-boundaries.mjs';

/** A house in order: one file per area and one legal import of each sort. */
const sound: Record<string, string> = {
  'packages/domain/src/index.ts': "export { a } from './a.ts';",
  'packages/domain/src/a.ts': 'export const a = 1;',
  'packages/domain/src/a.test.ts': "import 'node:fs'; import { a } from './a.ts'; console.log(a);",
  'packages/permissions/src/index.ts':
    "import { a } from '@luze/domain'; import { can } from '@casl/ability'; export const p = [a, can];",
  'infra/migrations/index.ts': "import { a } from '@luze/domain'; export const m = a;",
  'apps/api/src/main.ts': "import { s } from './identity/session.service.ts'; console.log(s);",
  'apps/api/src/env.ts': 'export const env = 1;',
  'apps/api/src/database/database.ts': "import { env } from '../env.ts'; export const d = env;",
  'apps/api/src/identity/session.service.ts':
    "import { d } from '../database/database.ts'; import { h } from './hash.ts'; export const s = [d, h];",
  'apps/api/src/identity/hash.ts': 'export const h = 1; export type H = number;',
  'apps/api/src/audit/audit.service.ts':
    "import { s } from '../identity/session.service.ts'; export const l = s;",
  'apps/admin/src/app.tsx': "import { P } from './pages/home.tsx'; export const App = P;",
  'apps/admin/src/pages/home.tsx': "import { R } from '../review/review-page.tsx'; export const P = R;",
  'apps/admin/src/review/review-page.tsx':
    "import { L } from '../ledger/ledger-page.tsx'; export const R = L;",
  'apps/admin/src/identity/sign-in.tsx': 'export const S = 1; export type S2 = number;',
  'apps/admin/src/ledger/ledger-page.tsx': "import { U } from '../ui/seal.tsx'; export const L = U;",
  'apps/admin/src/ui/seal.tsx': 'export const U = <b />;',
};

const planted: Array<[rule: string, path: string, text: string]> = [
  [
    'domain-imports-nothing',
    'packages/domain/src/a.ts',
    "import { readFileSync } from 'node:fs'; export const a = readFileSync;",
  ],
  [
    'domain-imports-nothing',
    'packages/domain/src/a.ts',
    "import type { Stats } from 'node:fs'; export type a = Stats;",
  ],
  [
    'domain-imports-nothing',
    'packages/domain/src/a.ts',
    "import { sift } from 'sift'; export const a = sift;",
  ],
  [
    'domain-imports-nothing',
    'packages/domain/src/a.ts',
    "export { p } from '@luze/permissions'; export const a = 1;",
  ],
  ['permissions-on-domain-and-casl', 'packages/permissions/src/index.ts', "import 'typeorm';"],
  ['permissions-on-domain-and-casl', 'packages/permissions/src/index.ts', "import 'node:path';"],
  [
    'api-never-imports-admin',
    'apps/api/src/identity/hash.ts',
    "import { S } from '../../../admin/src/identity/sign-in.tsx'; export const h = S;",
  ],
  [
    'admin-never-imports-api',
    'apps/admin/src/ui/seal.tsx',
    "import type { H } from '../../../api/src/identity/hash.ts'; export type U = H;",
  ],
  ['admin-runs-in-a-browser', 'apps/admin/src/ui/seal.tsx', "import 'node:crypto';"],
  ['infra-below-apps', 'infra/migrations/index.ts', "import '../../apps/api/src/env.ts';"],
  ['tooling-is-for-development', 'apps/api/src/env.ts', "import '@luze/tooling';"],
  [
    'product-never-imports-tests',
    'packages/permissions/src/index.ts',
    "import '../../domain/src/a.test.ts';",
  ],
  [
    'no-circles',
    'apps/api/src/identity/hash.ts',
    "import { s } from './session.service.ts'; export const h = s;",
  ],
  ['imports-resolve', 'apps/api/src/env.ts', "import './gone.ts';"],
  [
    'api-inside-of-identity',
    'apps/api/src/audit/audit.service.ts',
    "import { h } from '../identity/hash.ts'; export const l = h;",
  ],
  [
    'api-inside-of-identity',
    'apps/api/src/audit/audit.service.ts',
    "import type { H } from '../identity/hash.ts'; export type l = H;",
  ],
  ['api-inside-of-flood', 'apps/api/src/ledger/r.ts', "import '../flood/patrol.ts';"],
  ['api-top-is-above', 'apps/api/src/audit/audit.service.ts', "import '../schema.ts';"],
  ['api-database-knows-no-slice', 'apps/api/src/database/database.ts', "import '../audit/audit.service.ts';"],
  ['api-errors-and-env-stand-alone', 'apps/api/src/env.ts', "import './audit/audit.service.ts';"],
  [
    'admin-feature-review',
    'apps/admin/src/review/review-page.tsx',
    "import { S } from '../identity/sign-in.tsx'; export const R = S;",
  ],
  [
    'admin-feature-review',
    'apps/admin/src/review/review-page.tsx',
    "import type { S2 } from '../identity/sign-in.tsx'; export type R = S2;",
  ],
  ['admin-feature-identity', 'apps/admin/src/identity/sign-in.tsx', "import '../pages/home.tsx';"],
  [
    'admin-pages-below-app',
    'apps/admin/src/pages/home.tsx',
    "import { App } from '../app.tsx'; export const P = App;",
  ],
  [
    'admin-ledger-knows-no-feature',
    'apps/admin/src/ledger/ledger-page.tsx',
    "import { S } from '../identity/sign-in.tsx'; export const L = S;",
  ],
  [
    'admin-ground-is-below',
    'apps/admin/src/ui/seal.tsx',
    "import { L } from '../ledger/ledger-page.tsx'; export const U = L;",
  ],
];

describe('the direction of imports', () => {
  it('has nothing to say about a house in order, having seen every area', async () => {
    const found = await checkBoundaries(plant(sound));
    expect(found.violations).toEqual([]);
    expect(found.unseen).toEqual([]);
    expect(found.modules).toBeGreaterThan(15);
  });

  it.each(planted)('%s is broken by %s: %s', async (rule, path, text) => {
    const extra = { 'apps/api/src/flood/patrol.ts': 'export {};', 'apps/api/src/schema.ts': 'export {};' };
    const found = await checkBoundaries(plant({ ...sound, ...extra, [path]: text }));
    const broken = found.violations.find((violation) => violation.rule === rule);
    expect(broken, JSON.stringify(found.violations)).toBeDefined();
    expect(broken?.sentence).toMatch(/\.\)?$/);
  });

  it('names the areas it saw nothing of', async () => {
    const found = await checkBoundaries(plant({ 'packages/domain/src/index.ts': 'export {};' }));
    expect(found.unseen).toContain('apps/api');
  });
});
