import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { apiDirectory, operationsFile } from '../program.ts';
import { limitsRule } from './limits.ts';
import { readStoredOperations } from './stored-operations.ts';

const schema = buildSchema(readFileSync(join(apiDirectory(), 'schema.graphql'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'luze-operations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the stored operations', () => {
  const documents = [...readStoredOperations(operationsFile()).values()].map((text) =>
    parse(text, { maxTokens: 2_000 }),
  );
  // With exactly one operation in a document, this finds it; with several it finds none.
  const named = documents.map(
    (document) => [getOperationAST(document)?.name?.value ?? '', document] as const,
  );

  it.each(named)('%s is understood, and within the limits', (_name, document) => {
    const faults = validate(schema, document, [...specifiedRules, limitsRule(false)]);
    expect(faults.map(({ message }) => message)).toEqual([]);
  });

  it('have a name each', () => {
    const names = named.map(([name]) => name);
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
  });
});

it('a text that is not the one its hash was taken of stops the server at its start', () => {
  const turned = join(folder, 'turned.graphql');
  writeFileSync(turned, readFileSync(operationsFile(), 'utf8').replaceAll('\n  ', '\r\n  '));
  expect(() => readStoredOperations(turned)).toThrow(/run npm run generate/);
  const empty = join(folder, 'empty.graphql');
  writeFileSync(empty, '# Generated\n');
  expect(() => readStoredOperations(empty)).toThrow(/holds no operation/);
});
