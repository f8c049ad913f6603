import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

const toPerson = (name: string) => ({
  name,
  columnNames: ['person_id'],
  referencedTableName: 'person',
  referencedColumnNames: ['id'],
});

/** Letters on their way, and where people want them. */
export class AddMail1795820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    await createTable(
      runner,
      new Table({
        name: 'mail',
        columns: [
          t.id(),
          t.ref('person_id'),
          t.text('address', 254),
          t.text('subject', 200),
          t.longText('body'),
          t.ascii('source', 80),
          t.ascii('state', 10),
          t.integer('attempts'),
          t.bigNumber('not_before_ms'),
          t.instant('created_at'),
          t.instant('sent_at', maybe),
        ],
        uniques: [{ name: 'mail_source', columnNames: ['person_id', 'source'] }],
        indices: [{ name: 'mail_waiting', columnNames: ['state', 'not_before_ms'] }],
        foreignKeys: [toPerson('mail_person_fk')],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'mail_address',
        columns: [
          t.id(),
          t.ref('person_id', { isUnique: true }),
          t.text('address', 254, maybe),
          t.instant('confirmed_at', maybe),
          t.ascii('code_hash', 64, maybe),
          t.instant('code_sent_at', maybe),
          t.integer('code_attempts'),
          t.day('codes_day'),
          t.integer('codes_that_day'),
          t.flag('wants_digest'),
        ],
        foreignKeys: [toPerson('mail_address_person_fk')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['mail_address', 'mail']) await runner.dropTable(name);
  }
}
