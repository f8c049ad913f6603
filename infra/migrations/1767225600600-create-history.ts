import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** What every ledger shares: the history of its rows, the series of its numbers, the figures of its rules, its imports. */
export class CreateHistory1767225600600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    await createTable(
      runner,
      new Table({
        name: 'change_log',
        columns: [
          t.id(),
          t.ascii('ledger', 40),
          t.ref('row_id'),
          t.integer('version'),
          t.instant('at'),
          t.ref('actor_id'),
          t.ref('for_id'),
          t.ref('unit_id'),
          t.ascii('move', 40),
          t.text('opinion', 1000, maybe),
          t.ascii('from_state', 30),
          t.ascii('to_state', 30),
          t.json('field_values'),
        ],
        indices: [
          { name: 'change_log_row', columnNames: ['ledger', 'row_id', 'version'], isUnique: true },
          { name: 'change_log_actor', columnNames: ['actor_id', 'id'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'number_series',
        columns: [{ ...t.text('series', 80), isPrimary: true }, t.integer('next_number')],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'rule_param',
        columns: [
          t.id(),
          t.ascii('code', 60),
          t.decimal('value', 14, 4),
          t.day('effective_from'),
          t.day('effective_to', maybe),
          t.text('source', 200, maybe),
        ],
        indices: [{ name: 'rule_param_code', columnNames: ['code', 'effective_from'], isUnique: true }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'import_job',
        columns: [
          t.id(),
          t.ascii('ledger', 40),
          t.ref('person_id'),
          t.ref('principal_id', maybe),
          t.ref('unit_id'),
          t.text('file_name', 255),
          t.ascii('sha256', 64),
          t.ascii('state', 10),
          t.flag('history'),
          t.json('counts'),
          t.json('sheet'),
          t.instant('created_at'),
          t.instant('committed_at', maybe),
          t.instant('undone_at', maybe),
        ],
        indices: [
          { name: 'import_job_person', columnNames: ['person_id', 'id'] },
          { name: 'import_job_unit', columnNames: ['unit_id', 'id'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'import_effect',
        columns: [
          t.id(),
          t.ref('import_id'),
          t.integer('row_no'),
          t.ascii('effect', 10),
          t.ref('record_id'),
          t.integer('version'),
          t.json('before_values'),
        ],
        indices: [{ name: 'import_effect_import', columnNames: ['import_id', 'id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['import_effect', 'import_job', 'rule_param', 'number_series', 'change_log'])
      await runner.dropTable(table);
  }
}
