import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

/** One row: what this database is, for ever. */
export class CreateInstance1767225600500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await createTable(
      runner,
      new Table({
        name: 'instance',
        columns: [
          { ...t.integer('id'), isPrimary: true },
          t.ascii('kind', 4),
          t.text('city_name', 100),
          t.day('business_day', { isNullable: true }),
          t.instant('created_at'),
        ],
      }),
      { instance_single: 'id = 1', instance_kind_known: oneOf('kind', ['DEMO', 'REAL']) },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('instance');
  }
}
