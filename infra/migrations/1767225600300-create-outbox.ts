import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

/** Promised effects, messages to people, and answers kept for a second sending. */
export class CreateOutbox1767225600300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await createTable(
      runner,
      new Table({
        name: 'outbox',
        columns: [
          t.id(),
          t.ascii('kind', 40),
          t.json('payload'),
          t.ascii('state', 10),
          t.integer('attempts'),
          t.bigNumber('not_before_ms'),
          t.instant('created_at'),
          t.instant('done_at', { isNullable: true }),
        ],
        indices: [{ name: 'outbox_waiting', columnNames: ['state', 'not_before_ms', 'id'] }],
      }),
      { outbox_state_known: oneOf('state', ['WAITING', 'DONE', 'DEAD']) },
    );
    await createTable(
      runner,
      new Table({
        name: 'notification',
        columns: [
          t.id(),
          t.ref('person_id'),
          t.ascii('kind', 60),
          t.json('params'),
          t.ascii('ref_type', 40, { isNullable: true }),
          t.ref('ref_id', { isNullable: true }),
          t.day('due_on', { isNullable: true }),
          t.ascii('source', 80),
          t.instant('created_at'),
          t.instant('read_at', { isNullable: true }),
        ],
        uniques: [{ name: 'notification_once', columnNames: ['person_id', 'source'] }],
        indices: [{ name: 'notification_unread', columnNames: ['person_id', 'read_at', 'id'] }],
        foreignKeys: [
          {
            name: 'notification_person_fk',
            columnNames: ['person_id'],
            referencedTableName: 'person',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'idempotency',
        columns: [
          { ...t.ref('actor_id'), isPrimary: true },
          { ...t.text('idempotency_key', 100), isPrimary: true },
          t.ascii('request_hash', 64),
          t.longText('answer'),
          t.instant('created_at'),
        ],
        indices: [{ name: 'idempotency_age', columnNames: ['created_at'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['idempotency', 'notification', 'outbox']) await runner.dropTable(table);
  }
}
