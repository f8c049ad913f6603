import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

const toPerson = (column: string, name: string) => ({
  name,
  columnNames: [column],
  referencedTableName: 'person',
  referencedColumnNames: ['id'],
});

/** Questions to see a masked identity, with their reasons, and what became of them. */
export class CreateReveal1795782000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const orNull = { isNullable: true };
    await createTable(
      runner,
      new Table({
        name: 'reveal',
        columns: [
          t.id(),
          t.ascii('subject', 40),
          t.ref('record_id'),
          t.ref('asked_by'),
          t.text('reason', 200),
          t.instant('asked_at'),
          t.ref('decided_by', orNull),
          t.instant('decided_at', orNull),
          t.flag('consented', orNull),
          t.instant('opened_at', orNull),
          t.instant('hides_at', orNull),
          t.ref('session_id', orNull),
        ],
        indices: [
          { name: 'reveal_record', columnNames: ['subject', 'record_id', 'asked_by'] },
          { name: 'reveal_undecided', columnNames: ['decided_at', 'asked_at'] },
        ],
        foreignKeys: [toPerson('asked_by', 'reveal_asker_fk'), toPerson('decided_by', 'reveal_decider_fk')],
      }),
      // Whoever asks cannot consent, whatever the program does; and nothing opens that nobody consented to.
      {
        reveal_by_another: 'decided_by IS NULL OR decided_by <> asked_by',
        reveal_consented: 'opened_at IS NULL OR consented = 1',
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('reveal');
  }
}
