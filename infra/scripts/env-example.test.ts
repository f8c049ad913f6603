import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './root.mjs';

// Read by the test scripts, not by the program.
const OF_THE_TESTS = ['CHROMIUM_PATH', 'PROPERTY_RUNS', 'TEST_DATABASE_URL'];

it('lists in .env.example every variable the program reads, and no other', () => {
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  const source = readFileSync(join(root, 'apps/api/src/env.ts'), 'utf8');
  const read = [...source.matchAll(/(?:text|url)\('([A-Z_]+)'|source(?:\['|\.)([A-Z_]+)/g)].map(
    ([, a, b]) => a ?? b,
  );
  expect(read).toContain('DATABASE_URL');
  expect([...new Set(listed)].sort()).toEqual([...new Set([...read, ...OF_THE_TESTS])].sort());
});
