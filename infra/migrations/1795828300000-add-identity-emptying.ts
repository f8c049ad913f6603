import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Proposals that records no longer say whom they are about. */
export class AddIdentityEmptying1795828300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const nullable = { isNullable: true };
    await createTable(
      runner,
      new Table({
        name: 'identity_emptying',
        columns: [
          t.id(),
          t.text('subject', 40),
          t.ref('record_id'),
          t.integer('version'),
          t.ref('proposed_by'),
          t.instant('proposed_at'),
          t.ref('decided_by', nullable),
          t.instant('decided_at', nullable),
          t.flag('consented', nullable),
          t.text('reason', 200, nullable),
        ],
        indices: [{ name: 'identity_emptying_record_idx', columnNames: ['record_id', 'subject'] }],
      }),
      {},
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('identity_emptying');
  }
}
