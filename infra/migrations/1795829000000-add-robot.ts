import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

/** Robots of chat groups that are told a unit's figures, and what is on its way to them. */
export class AddRobot1795829000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    await createTable(
      runner,
      new Table({
        name: 'robot',
        columns: [
          t.id(),
          t.ref('unit_id'),
          t.text('name', 40),
          t.ascii('kind', 10),
          t.ascii('record_key', 200, maybe),
          t.longText('key_sealed', maybe),
          t.ascii('key_tail', 4),
          t.longText('secret_sealed', maybe),
          t.flag('is_enabled'),
          t.flag('tells_daily'),
          t.flag('tells_escalation'),
          t.flag('tells_urge'),
          t.bigNumber('next_send_ms'),
          t.instant('last_at', maybe),
          t.ascii('last_outcome', 20, maybe),
          t.integer('last_errcode', maybe),
          t.integer('version'),
          t.instant('created_at'),
        ],
        indices: [{ name: 'robot_unit', columnNames: ['unit_id'] }],
        foreignKeys: [
          {
            name: 'robot_unit_fk',
            columnNames: ['unit_id'],
            referencedTableName: 'unit',
            referencedColumnNames: ['id'],
          },
        ],
      }),
      { robot_kind: oneOf('kind', ['WECOM', 'DINGTALK']) },
    );
    await createTable(
      runner,
      new Table({
        name: 'robot_message',
        columns: [
          t.id(),
          t.ref('robot_id'),
          t.ascii('news', 12),
          t.json('params', maybe),
          t.ascii('subject', 40, maybe),
          t.ref('record_id', maybe),
          t.ascii('source', 80),
          t.ascii('state', 10),
          t.integer('attempts'),
          t.bigNumber('not_before_ms'),
          t.instant('created_at'),
          t.instant('sent_at', maybe),
        ],
        uniques: [{ name: 'robot_message_source', columnNames: ['robot_id', 'source'] }],
        indices: [{ name: 'robot_message_waiting', columnNames: ['state', 'not_before_ms'] }],
        foreignKeys: [
          {
            name: 'robot_message_robot_fk',
            columnNames: ['robot_id'],
            referencedTableName: 'robot',
            referencedColumnNames: ['id'],
          },
        ],
      }),
      {
        robot_message_news: oneOf('news', ['DAILY', 'ESCALATION', 'URGE']),
        robot_message_state: oneOf('state', ['WAITING', 'SENT', 'DEAD']),
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('robot_message');
    await runner.dropTable('robot');
  }
}
