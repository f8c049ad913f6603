import 'reflect-metadata';
import { floodPatrol } from '@luze/domain/testing';
import { isObjectType, printSchema } from 'graphql';
import { buildSchema, type ClassType } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { ledgerSheet } from '../cli/printed-sheets.ts';
import { writeMigration } from './migration-writer.ts';
import { resolverOf } from './resolver.ts';
import { wantedSchema } from './schema-plan.ts';

describe('a ledger that is only a definition', () => {
  it('has its types, its list and a mutation for each move', async () => {
    const schema = await buildSchema({
      resolvers: [resolverOf(floodPatrol) as unknown as ClassType],
      validate: false,
    });
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

  it('has its tables from a migration that is then complete, and its printed sheet', () => {
    const wanted = wantedSchema([floodPatrol]);
    const migration = writeMigration({}, wanted, 'add-flood-patrol', 1);
    expect(migration).toContain("name: 'flood_patrol'");
    expect(migration).toContain("t.decimal('water_level', 14, 2, maybe)");
    expect(writeMigration(wanted, wanted, 'nothing', 2)).toBeNull();
    expect(ledgerSheet(floodPatrol)).toContain('防汛巡查 · Flood patrol');
  });
});
