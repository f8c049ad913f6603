import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

/** Workbooks too large to wait for: who ordered them, how far they are, until when they lie ready. */
export class CreateExports1767225600700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    await createTable(
      runner,
      new Table({
        name: 'export_job',
        columns: [
          t.id(),
          t.ascii('token', 40),
          t.ascii('ledger', 40),
          t.ref('person_id'),
          t.ascii('state', 10),
          t.text('file_name', 255),
          t.integer('row_count'),
          t.integer('done_count'),
          t.instant('created_at'),
          t.instant('done_at', maybe),
        ],
        indices: [
          { name: 'export_job_token', columnNames: ['token'], isUnique: true },
          { name: 'export_job_created', columnNames: ['created_at'] },
        ],
      }),
      { export_job_state: oneOf('state', ['RUNNING', 'READY', 'FAILED']) },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('export_job');
  }
}
