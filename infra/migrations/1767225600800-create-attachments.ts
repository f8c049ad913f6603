import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

/** Files kept with records: what they are and who brought them; the bytes lie in the data folder under their hash. */
export class CreateAttachments1767225600800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await createTable(
      runner,
      new Table({
        name: 'attachment',
        columns: [
          t.id(),
          t.ascii('ledger', 40),
          t.ref('record_id'),
          t.text('name', 200),
          t.ascii('mime', 100),
          t.integer('size'),
          t.ascii('sha256', 64),
          t.ascii('security_mark', 10),
          t.ref('uploaded_by'),
          t.instant('created_at'),
        ],
        indices: [
          { name: 'attachment_record', columnNames: ['ledger', 'record_id', 'id'] },
          { name: 'attachment_content', columnNames: ['sha256'] },
        ],
      }),
      { attachment_mark: oneOf('security_mark', ['PUBLIC', 'INTERNAL', 'SENSITIVE']) },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('attachment');
  }
}
