import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

/** The tree of units, its moves and its former names. */
export class CreateOrganisation1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const unit = new Table({
      name: 'unit',
      columns: [
        t.id(),
        t.text('code', 32),
        t.text('name', 100),
        t.text('short_name', 50, { isNullable: true }),
        t.ascii('level', 10),
        t.ascii('kind', 30),
        t.ref('parent_id', { isNullable: true }),
        t.ref('city_id'),
        t.ascii('path', 200),
        t.ascii('region_code', 12, { isNullable: true }),
        t.integer('order_no'),
        t.day('valid_from'),
        t.day('valid_to', { isNullable: true }),
        t.flag('active'),
        t.integer('version'),
        t.instant('created_at'),
        t.instant('changed_at'),
      ],
      uniques: [{ name: 'unit_code', columnNames: ['city_id', 'code'] }],
      indices: [
        { name: 'unit_path', columnNames: ['path'] },
        { name: 'unit_parent', columnNames: ['parent_id', 'order_no'] },
        { name: 'unit_level', columnNames: ['level', 'order_no'] },
      ],
      foreignKeys: [
        {
          name: 'unit_parent_fk',
          columnNames: ['parent_id'],
          referencedTableName: 'unit',
          referencedColumnNames: ['id'],
        },
      ],
    });
    await createTable(runner, unit, {
      unit_level_known: oneOf('level', ['NATION', 'PROVINCE', 'CITY', 'COUNTY', 'BRANCH']),
      unit_path_closed: "path LIKE '/%/' OR path = ''",
    });
    await createTable(
      runner,
      new Table({
        name: 'unit_move',
        columns: [
          t.id(),
          t.ref('unit_id'),
          t.ref('from_parent_id', { isNullable: true }),
          t.ref('to_parent_id'),
          t.text('reason', 500),
          t.ascii('state', 10),
          t.ascii('old_path', 200),
          t.ascii('new_path', 200),
          t.integer('units_total'),
          t.integer('units_done'),
          t.ref('requested_by'),
          t.instant('created_at'),
          t.instant('finished_at', { isNullable: true }),
        ],
        indices: [{ name: 'unit_move_state', columnNames: ['state', 'id'] }],
        foreignKeys: [
          {
            name: 'unit_move_unit_fk',
            columnNames: ['unit_id'],
            referencedTableName: 'unit',
            referencedColumnNames: ['id'],
          },
        ],
      }),
      { unit_move_state_known: oneOf('state', ['RUNNING', 'DONE']) },
    );
    await createTable(
      runner,
      new Table({
        name: 'unit_name',
        columns: [
          t.id(),
          t.ref('unit_id'),
          t.text('name', 100),
          t.text('short_name', 50, { isNullable: true }),
          t.day('valid_to'),
        ],
        indices: [{ name: 'unit_name_unit', columnNames: ['unit_id', 'valid_to'] }],
        foreignKeys: [
          {
            name: 'unit_name_unit_fk',
            columnNames: ['unit_id'],
            referencedTableName: 'unit',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['unit_name', 'unit_move', 'unit']) await runner.dropTable(table);
  }
}
