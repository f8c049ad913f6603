import { readFileSync } from 'node:fs';
import { ledgers } from '@luze/domain';
import { buildSchema, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { columnVariable, operationsOf, optionalColumns } from './operations.ts';

const schema = buildSchema(readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'));

describe.each(ledgers)('the operations of $name', (ledger) => {
  const operations = operationsOf(ledger);
  const all = {
    list: operations.list(),
    detail: operations.detail(),
    counts: operations.counts(),
    months: operations.months(),
    matrixByCounty: operations.matrix('COUNTY'),
    matrixByUnit: operations.matrix('UNIT'),
    work: operations.work(),
    reach: operations.reach(),
    create: operations.create(),
    update: operations.update(),
    remove: operations.remove(),
    ...Object.fromEntries(Object.keys(ledger.moves).map((move) => [move, operations.move(move)])),
  };

  it.each(Object.entries(all))('%s is understood by the API', (_name, document) => {
    expect(validate(schema, document).map((error) => error.message)).toEqual([]);
  });

  it('are one document per purpose for ever', () => {
    expect(operationsOf(ledger).list()).toBe(operations.list());
  });

  it('ask for every column that is not always there by a variable', () => {
    for (const field of optionalColumns(ledger)) expect(columnVariable(field)).toMatch(/^with[A-Z]/);
  });
});
