import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

/** That units above urged something. */
export class AddUrging1795824000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await createTable(
      runner,
      new Table({
        name: 'urging',
        columns: [
          t.id(),
          t.ascii('subject', 40),
          t.ref('record_id'),
          t.ascii('by_level', 10),
          t.ref('by_unit_id'),
          t.ref('urged_by'),
          t.day('urged_on'),
          t.instant('at'),
          t.text('note', 200, { isNullable: true }),
        ],
        // One level urges one thing once a day, whoever asks at once.
        uniques: [{ name: 'urging_once', columnNames: ['subject', 'record_id', 'by_level', 'urged_on'] }],
        foreignKeys: [
          {
            name: 'urging_person_fk',
            columnNames: ['urged_by'],
            referencedTableName: 'person',
            referencedColumnNames: ['id'],
          },
          {
            name: 'urging_unit_fk',
            columnNames: ['by_unit_id'],
            referencedTableName: 'unit',
            referencedColumnNames: ['id'],
          },
        ],
      }),
      { urging_by_above: oneOf('by_level', ['NATION', 'PROVINCE', 'CITY', 'COUNTY']) },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('urging');
  }
}
