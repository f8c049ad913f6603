import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

/** What levels above are told of because it stays late. */
export class AddEscalation1795824100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await createTable(
      runner,
      new Table({
        name: 'escalation',
        columns: [
          t.id(),
          t.ascii('subject', 40),
          t.ref('record_id'),
          t.day('due_on'),
          t.ascii('to_level', 10),
          t.ref('to_unit_id'),
          t.integer('severity'),
          t.day('escalated_on'),
        ],
        // A level is told of one due day once at each severity, however often the sweep runs.
        uniques: [
          {
            name: 'escalation_once',
            columnNames: ['subject', 'record_id', 'due_on', 'to_level', 'severity'],
          },
        ],
        indices: [
          { name: 'escalation_unit', columnNames: ['to_unit_id', 'escalated_on', 'subject', 'record_id'] },
        ],
        foreignKeys: [
          {
            name: 'escalation_unit_fk',
            columnNames: ['to_unit_id'],
            referencedTableName: 'unit',
            referencedColumnNames: ['id'],
          },
        ],
      }),
      {
        escalation_to_above: oneOf('to_level', ['COUNTY', 'CITY']),
        escalation_severity: 'severity BETWEEN 1 AND 3',
      },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('escalation');
  }
}
