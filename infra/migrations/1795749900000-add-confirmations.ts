import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addColumn, dropColumn } from './alter.ts';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

const toPerson = (column: string, name: string) => ({
  name,
  columnNames: [column],
  referencedTableName: 'person',
  referencedColumnNames: ['id'],
});

/** Who confirmed an assignment whose duties need a second administrator, and proposals of security officers. */
export class AddConfirmations1795749900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await addColumn(runner, 'role_assignment', t.ref('confirmed_by'));
    await addColumn(runner, 'role_assignment', t.instant('confirmed_at'));
    // What was granted before was granted at installation, or needed nobody.
    await runner.query('UPDATE role_assignment SET confirmed_at = created_at');
    await createTable(
      runner,
      new Table({
        name: 'office_proposal',
        columns: [
          t.id(),
          t.ref('person_id'),
          t.ascii('office', 20),
          t.ref('proposed_by'),
          t.instant('created_at'),
        ],
        uniques: [{ name: 'office_proposal_person', columnNames: ['person_id'] }],
        foreignKeys: [
          toPerson('person_id', 'office_proposal_person_fk'),
          toPerson('proposed_by', 'office_proposal_proposer_fk'),
        ],
      }),
      { office_proposal_known: oneOf('office', ['SECURITY_OFFICER']) },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('office_proposal');
    await dropColumn(runner, 'role_assignment', 'confirmed_at');
    await dropColumn(runner, 'role_assignment', 'confirmed_by');
  }
}
