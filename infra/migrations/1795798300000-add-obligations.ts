import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** What units owe, what met it, the templates an installation sets, and how far a generation has come. */
export class AddObligations1795798300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    await createTable(
      runner,
      new Table({
        name: 'obligation',
        columns: [
          t.id(),
          t.ref('unit_id'),
          t.ref('nation_id'),
          t.ref('province_id'),
          t.ref('city_id'),
          t.ref('county_id'),
          t.ref('branch_id'),
          t.ascii('kind', 30),
          t.integer('subject_no'),
          t.day('period_start'),
          t.day('period_end'),
          t.day('due_on'),
          t.day('grace_until'),
          t.ascii('template_id', 50),
          t.day('generated_on'),
          t.day('withdrawn_on'),
          t.text('exempt_reason', 500, maybe),
          t.ref('exempt_requested_by', maybe),
          t.day('exempt_requested_on', maybe),
          t.ref('exempt_approved_by', maybe),
          t.day('exempt_approved_on', maybe),
          t.integer('version'),
        ],
        // Owed once: the day it was withdrawn frees the place for what is owed anew.
        uniques: [
          {
            name: 'obligation_once',
            columnNames: ['unit_id', 'kind', 'subject_no', 'period_start', 'withdrawn_on'],
          },
        ],
        indices: [
          { name: 'obligation_city', columnNames: ['city_id', 'due_on', 'id'] },
          { name: 'obligation_county', columnNames: ['county_id', 'due_on', 'id'] },
          { name: 'obligation_branch', columnNames: ['branch_id', 'due_on', 'id'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'obligation_fulfilment',
        columns: [
          t.id(),
          t.ref('obligation_id'),
          t.ascii('ledger', 40),
          t.ref('record_id'),
          t.day('held_on'),
          t.day('from_day'),
          t.day('until_day'),
        ],
        indices: [
          { name: 'obligation_fulfilment_obligation', columnNames: ['obligation_id', 'until_day'] },
          { name: 'obligation_fulfilment_record', columnNames: ['ledger', 'record_id', 'until_day'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'obligation_template',
        columns: [
          t.id(),
          t.ascii('kind', 30),
          t.ascii('frequency', 10),
          t.ascii('filter', 10),
          t.integer('grace_days'),
          t.day('effective_from'),
          t.day('effective_to', maybe),
          t.text('source', 200),
        ],
        uniques: [{ name: 'obligation_template_from', columnNames: ['kind', 'effective_from'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'obligation_run',
        columns: [
          t.id(),
          t.day('first_day'),
          t.day('last_day'),
          t.day('generated_on'),
          t.ref('branches_to'),
          t.instant('started_at'),
          t.instant('ended_at', maybe),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['obligation_run', 'obligation_template', 'obligation_fulfilment', 'obligation'])
      await runner.dropTable(name);
  }
}
