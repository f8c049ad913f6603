import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fingerprintOf, listFiles } from './fingerprint.mjs';

function tree(): string {
  const top = mkdtempSync(join(tmpdir(), 'luze-tree-'));
  onTestFinished(() => rmSync(top, { recursive: true }));
  mkdirSync(join(top, 'src'));
  mkdirSync(join(top, 'dist'));
  writeFileSync(join(top, 'src/a.ts'), '1');
  writeFileSync(join(top, 'dist/a.js'), '1');
  return top;
}

it('leaves builds out unless they are asked for', () => {
  const top = tree();
  expect(listFiles(top, () => true)).toEqual([join(top, 'src/a.ts')]);
  expect(listFiles(top, () => true, { builds: true })).toHaveLength(2);
});

it('changes with the content of a source, not with its time', () => {
  const files = listFiles(tree(), () => true);
  const [source] = files as [string];
  const first = fingerprintOf(files, 'content');
  utimesSync(source, 1, 1);
  expect(fingerprintOf(files, 'content')).toBe(first);
  writeFileSync(source, '2');
  expect(fingerprintOf(files, 'content')).not.toBe(first);
});

it('changes with the time of an output', () => {
  const files = listFiles(tree(), () => true, { builds: true });
  const first = fingerprintOf(files, 'time');
  utimesSync(files[0] as string, 1, 1);
  expect(fingerprintOf(files, 'time')).not.toBe(first);
});
