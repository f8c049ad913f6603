import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plant } from './plant.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const biomeConfig = readFileSync(`${root}packages/tooling/biome.json`, 'utf8');
const knipConfig = readFileSync(`${root}packages/tooling/knip.json`, 'utf8');

/** Runs an installed tool with our own configuration over a planted repository. */
function tool(name: string, args: string[], cwd: string): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/${name}`, args, {
    cwd,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

describe('biome, as configured', () => {
  const check = (text: string) =>
    tool(
      'biome',
      ['check', '--config-path=packages/tooling/biome.json', '--error-on-warnings', '.'],
      plant({ 'packages/tooling/biome.json': biomeConfig, 'src/a.ts': text }),
    );

  it('passes a sound file with decorated parameters', () => {
    const text =
      "export class A {\n  a(@Arg('b', () => String) b: string): string {\n    return b;\n  }\n}\n";
    const { code, output } = check(
      `declare const Arg: (name: string, type: () => unknown) => ParameterDecorator;\n\n${text}`,
    );
    expect(code, output).toBe(0);
  });

  it.each([
    ['noExplicitAny', 'export const a = (b: any): unknown => b;\n'],
    ['noNonNullAssertion', 'export const a = (b: string | null): string => b!;\n'],
    ['useImportType', "import { Stats } from 'node:fs';\n\nexport type A = Stats;\n"],
    ['noUnusedVariables', 'const a = 1;\n'],
    ['format', 'export const a = "b"\n'],
  ])('%s: refuses %s', (rule, text) => {
    const { code, output } = check(text);
    expect(code).not.toBe(0);
    expect(output).toContain(rule);
  });
});

describe('knip, as configured', () => {
  const house = {
    'package.json': JSON.stringify({ name: 'house', private: true, workspaces: ['packages/*'] }),
    'knip.json': knipConfig,
    'packages/domain/package.json': JSON.stringify({
      name: '@luze/domain',
      type: 'module',
      exports: './src/index.ts',
    }),
    'packages/domain/src/index.ts': "export { a } from './a.ts';\n",
    'packages/domain/src/a.ts': 'export const a = 1;\n',
  };
  const knip = (files: Record<string, string>) =>
    tool('knip', ['--config', 'knip.json', '--no-progress', '--no-config-hints'], plant(files));

  it('has nothing to say when everything is used', () => {
    const { code, output } = knip(house);
    expect(code, output).toBe(0);
  });

  it('finds a file nobody imports', () => {
    const { code, output } = knip({ ...house, 'packages/domain/src/b.ts': 'export const b = 1;\n' });
    expect(code).not.toBe(0);
    expect(output).toContain('packages/domain/src/b.ts');
  });

  it('finds an export nobody uses', () => {
    const { code, output } = knip({
      ...house,
      'packages/domain/src/a.ts': 'export const a = 1;\nexport const c = 2;\n',
    });
    expect(code).not.toBe(0);
    expect(output).toContain('c ');
  });
});
