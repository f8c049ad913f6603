import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

const ofPerson = (name: string) => ({
  name,
  columnNames: ['person_id'],
  referencedTableName: 'person',
  referencedColumnNames: ['id'],
});

/** What a person has typed and not sent, and how he likes his lists. */
export class CreateDrafts1767225600400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await createTable(
      runner,
      new Table({
        name: 'form_draft',
        columns: [
          t.id(),
          t.ref('person_id'),
          t.ascii('ledger', 40),
          t.ref('record_id'),
          t.json('content'),
          t.instant('saved_at'),
        ],
        uniques: [{ name: 'form_draft_one', columnNames: ['person_id', 'ledger', 'record_id'] }],
        foreignKeys: [ofPerson('form_draft_person_fk')],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'list_settings',
        columns: [t.id(), t.ref('person_id'), t.ascii('ledger', 40), t.json('settings')],
        uniques: [{ name: 'list_settings_one', columnNames: ['person_id', 'ledger'] }],
        foreignKeys: [ofPerson('list_settings_person_fk')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['list_settings', 'form_draft']) await runner.dropTable(table);
  }
}
