import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasSentence } from '@luze/domain';
import { LINE_CODES } from '@luze/permissions';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const SOURCES = ['apps/api/src', 'packages/domain/src', 'packages/permissions/src', 'infra/divisions'];
const CODE = /(?:because: |code: |refuse(?:File)?\(|fault\(|warning\(|rowRemark\()'([A-Z][A-Z_]{2,})'/g;
/** Codes of errors and of the protocol, not sentences of a violation. */
const OTHER = /^(ASC|DESC|ER_|SQLITE|ECONN|EPIPE|PROTOCOL_)/;

const files = SOURCES.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(root, folder, name)),
);

describe('every code that may be shown', () => {
  it('has a sentence in both languages', () => {
    const codes = new Set(
      files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CODE)].map((match) => match[1] ?? '')),
    );
    expect(codes.size).toBeGreaterThan(60);
    // Steps of an explanation say theirs under WHY_.
    const isSaid = (code: string): boolean => hasSentence(code) || hasSentence(`WHY_${code}`);
    expect([...codes].filter((code) => !isSaid(code) && !OTHER.test(code))).toEqual([]);
  });

  it('and so has whatever a line of authority may say to a question', () => {
    expect(LINE_CODES.filter((code) => !hasSentence(`WHY_${code}`))).toEqual([]);
  });
});
