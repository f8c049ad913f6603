import 'reflect-metadata';
import { floodPatrol } from '@luze/domain/testing';
import { type GraphQLSchema, isObjectType, printSchema, specifiedRules, validate } from 'graphql';
import { buildSchema, type ClassType } from 'type-graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyOperationOf, openCountsOf } from '../../../admin/src/ledger/operations.ts';
import { ledgerSheet } from '../cli/printed-sheets.ts';
import { limitsRule } from '../graphql/limits.ts';
import { writeFill, writeMigration } from './migration-writer.ts';
import { resolverOf } from './resolver.ts';
import { wantedSchema } from './schema-plan.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema({
    resolvers: [resolverOf(floodPatrol) as unknown as ClassType],
    validate: false,
  });
});

describe('a ledger that is only a definition', () => {
  it('has its types, its list and a mutation for each move', () => {
    const type = schema.getType('FloodPatrol');
    expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(
      expect.arrayContaining([...Object.keys(floodPatrol.fields), 'may', 'light', 'history']),
    );
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(
      expect.arrayContaining(['floodPatrol', 'floodPatrols', 'floodPatrolStats']),
    );
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual(
      expect.arrayContaining(
        ['create', 'update', ...Object.keys(floodPatrol.moves)].map((verb) => `${verb}FloodPatrol`),
      ),
    );
    expect(printSchema(schema)).not.toMatch(/hazard/i);
  });

  it('is asked by the client in ways the server understands, within the limits', () => {
    const documents = [...everyOperationOf(floodPatrol), ...openCountsOf([floodPatrol])];
    expect(documents.length).toBeGreaterThan(Object.keys(floodPatrol.moves).length);
    const faults = documents.flatMap((document) =>
      validate(schema, document, [...specifiedRules, limitsRule(false)]),
    );
    expect(faults.map(({ message }) => message)).toEqual([]);
  });

  it('has counters filled from its rows where it is older than they', () => {
    const { flood_patrol_counter: _, ...before } = wantedSchema([floodPatrol]);
    const fill = writeFill(before, wantedSchema([floodPatrol]), 'fill-counters', 2);
    expect(fill).toContain('export class FillCounters2 implements');
    expect(fill).toContain('INSERT INTO \\`flood_patrol_counter\\`');
    const older = wantedSchema([{ ...floodPatrol, counted: ['finding'] }]);
    const anew = writeMigration(older, wantedSchema([floodPatrol]), 'count-otherwise', 3);
    expect(anew).toMatch(/up[\s\S]*dropTable\('flood_patrol_counter'\)[\s\S]*createTable[\s\S]*down/);
    expect(anew).not.toContain("name: 'flood_patrol',");
    expect(writeFill(older, wantedSchema([floodPatrol]), 'fill-otherwise', 4)).not.toBeNull();
    expect(writeFill(older, older, 'nothing', 5)).toBeNull();
  });

  it('has its tables from a migration that is then complete, and its printed sheet', () => {
    const wanted = wantedSchema([floodPatrol]);
    const migration = writeMigration({}, wanted, 'add-flood-patrol', 1);
    expect(migration).toContain("name: 'flood_patrol'");
    expect(migration).toContain("t.decimal('water_level', 14, 2, maybe)");
    expect(migration).toContain(
      "addSortColumn(runner, 'flood_patrol', t.day('due_on_sort'), 'due_on', \"'9999-12-31'\")",
    );
    expect(migration).toContain("['county_id', 'due_on_sort', 'id']");
    expect(writeMigration(wanted, wanted, 'nothing', 2)).toBeNull();
    expect(migration).toContain("name: 'flood_patrol_counter'");
    expect(migration).toContain("t.ascii('grain', 10, key)");
    expect(writeFill({}, wanted, 'fill-flood-patrol', 2)).toBeNull();
    expect(ledgerSheet(floodPatrol)).toContain('防汛巡查 · Flood patrol');
  });
});
