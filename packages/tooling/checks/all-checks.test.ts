import { describe, expect, it } from 'vitest';
import { allChecks, runChecks } from './all-checks.mjs';
import { plant } from './plant.ts';

const longText = 'export const a = 1;\n'.repeat(301);

const planted: Array<[check: string, path: string, text: string]> = [
  ['environment', 'apps/api/src/audit/a.ts', 'export const a = process.env.PORT;'],
  ['environment', 'apps/api/src/audit/a.ts', "export const a = process['env'];"],
  ['environment', 'apps/admin/src/ui/a.tsx', 'export const a = <b>{import.meta.env.MODE}</b>;'],
  ['chinese-text', 'apps/admin/src/ui/a.tsx', 'export const a = <b>隐患</b>;'],
  ['chinese-text', 'apps/admin/src/ui/a.tsx', 'export const a = <b title="隐患" />;'],
  ['chinese-text', 'apps/api/src/ledger/a.ts', "export const a = '隐患';"],
  ['chinese-text', 'packages/domain/src/ledger/a.ts', 'export const a = (n: number) => `共${n}`;'],
  ['chinese-text', 'packages/permissions/src/a.ts', 'export const a = /隐患/;'],
  ['scoped-reads', 'apps/api/src/ledger/a.service.ts', 'export const a = (d: any) => d.getRepository(1);'],
  ['scoped-reads', 'apps/api/src/audit/a.ts', 'export const a = (d: any) => d.findOneBy({ id: 1 });'],
  ['empty-where', 'apps/api/src/audit/a.service.ts', 'export const a = (d: any) => d.findBy({});'],
  ['empty-where', 'apps/api/src/audit/a.service.ts', 'export const a = (d: any) => d.find({ where: [] });'],
  ['unfinished', 'infra/scripts/a.mjs', `// ${'TO'}${'DO'}: later\nexport {};`],
  ['length', 'apps/api/src/audit/a.ts', longText],
  ['words', 'README.md', `see ${'..'}/${'shared'}/x.md`],
  ['words', '.npmrc', `registry=https://registry.npm${'js.org'}`],
  ['words', 'infra/scripts/a.mjs', `export const a = '/${'work'}/main';`],
];

const sound: Array<[path: string, text: string]> = [
  ['apps/api/src/env.ts', 'export const a = process.env.PORT;'],
  ['infra/scripts/a.mjs', 'export const a = process.env.PORT;'],
  ['apps/api/src/ledger/a.ts', '/** 销号 closes. */ export const a = 1; // 隐患'],
  ['packages/domain/src/safety/hazard.ts', "export const a = '隐患';"],
  ['apps/admin/src/messages/zh.ts', "export const a = '隐患';"],
  ['infra/seeds/a.ts', "export const a = '隐患';"],
  ['apps/api/src/audit/a.test.ts', "export const a = '隐患'; process.env.TZ;"],
  ['apps/api/src/audit/a.service.ts', 'export const a = (d: any) => d.getRepository(1).findBy({ id: 2 });'],
  ['apps/api/src/database/a.ts', 'export const a = (d: any) => d.getRepository(1);'],
  ['infra/seeds/long.ts', `// Longer than 300 lines because it is one list.\n${longText}`],
];

describe("the house's own checks", () => {
  it.each(planted)('%s finds fault in %s: %s', (check, path, text) => {
    const result = runChecks(plant({ [path]: text })).find(({ name }) => name === check);
    expect(result?.findings.map((finding) => finding.path)).toEqual([path]);
  });

  it.each(sound)('nothing finds fault in %s: %s', (path, text) => {
    const findings = runChecks(plant({ [path]: text })).flatMap((result) => result.findings);
    expect(findings).toEqual([]);
  });

  it('has a planted fault for each of them', () => {
    expect(new Set(planted.map(([check]) => check))).toEqual(new Set(allChecks.map(({ name }) => name)));
  });

  it('does not take a file it cannot read for a sound one', () => {
    const root = plant({ 'apps/api/src/audit/a.ts': "const = '隐患';" });
    expect(() => runChecks(root)).toThrow('apps/api/src/audit/a.ts');
  });
});
