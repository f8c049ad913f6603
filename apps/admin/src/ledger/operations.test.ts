import { readFileSync } from 'node:fs';
import { ledgers } from '@luze/domain';
import { buildSchema, getOperationAST, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  columnVariable,
  everyOperationOf,
  openCountsOf,
  operationsOf,
  optionalColumns,
} from './operations.ts';

const schema = buildSchema(readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'));

describe.each(ledgers)('the operations of $name', (ledger) => {
  const operations = everyOperationOf(ledger);
  const nameOf = (document: (typeof operations)[number]): string =>
    getOperationAST(document)?.name?.value ?? '';

  it.each(operations.map((document) => [nameOf(document), document] as const))(
    '%s is understood by the API',
    (_name, document) => {
      expect(validate(schema, document).map((error) => error.message)).toEqual([]);
    },
  );

  it('have a name each, one for every move', () => {
    const names = operations.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    for (const move of Object.keys(ledger.moves))
      expect(names.map((name) => name.toLowerCase())).toContain(`${move}${ledger.name}`.toLowerCase());
  });

  it('are one document per purpose for ever', () => {
    expect(operationsOf(ledger).list()).toBe(operationsOf(ledger).list());
  });

  it('ask for every column that is not always there by a variable', () => {
    for (const field of optionalColumns(ledger)) expect(columnVariable(field)).toMatch(/^with[A-Z]/);
  });
});

it('the counts beside the menu ask for ten ledgers at a time, as the server allows', () => {
  const many = Array.from({ length: 11 }, () => ledgers[0] as (typeof ledgers)[number]);
  const roots = openCountsOf(many).map(
    (document) => getOperationAST(document)?.selectionSet.selections.length,
  );
  expect(roots).toEqual([10, 1]);
  expect(openCountsOf(ledgers)[0]).toBe(openCountsOf(ledgers)[0]);
});
