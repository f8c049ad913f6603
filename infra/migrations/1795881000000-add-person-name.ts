import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** The former names of people. */
export class AddPersonName1795881000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await createTable(
      runner,
      new Table({
        name: 'person_former_name',
        columns: [t.id(), t.ref('person_id'), t.text('name', 60), t.day('valid_to')],
        indices: [{ name: 'person_former_name_person', columnNames: ['person_id', 'valid_to'] }],
        foreignKeys: [
          {
            name: 'person_former_name_person_fk',
            columnNames: ['person_id'],
            referencedTableName: 'person',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('person_former_name');
  }
}
