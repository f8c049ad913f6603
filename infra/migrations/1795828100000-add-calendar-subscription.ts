import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

/** That calendar programs may fetch the calendars of people. */
export class AddCalendarSubscription1795828100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await createTable(
      runner,
      new Table({
        name: 'calendar_subscription',
        columns: [
          t.id(),
          t.ref('person_id', { isUnique: true }),
          t.ascii('token_hash', 64, { isUnique: true }),
          t.ascii('language', 5),
          t.instant('made_at'),
        ],
        foreignKeys: [
          {
            name: 'calendar_subscription_person_fk',
            columnNames: ['person_id'],
            referencedTableName: 'person',
            referencedColumnNames: ['id'],
          },
        ],
      }),
      { calendar_subscription_language: oneOf('language', ['zh-CN', 'en']) },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('calendar_subscription');
  }
}
