import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddWarningEducation1795753461029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'warning_education',
        columns: [
          t.id(),
          t.ref('unit_id'),
          t.ascii('unit_level', 10),
          t.ref('nation_id'),
          t.ref('province_id'),
          t.ref('city_id'),
          t.ref('county_id'),
          t.ref('branch_id'),
          t.integer('year'),
          t.ascii('state', 30),
          t.flag('open'),
          t.integer('version'),
          t.ref('submitted_by'),
          t.ref('submitted_for'),
          t.ref('created_by'),
          t.instant('created_at'),
          t.ref('changed_by'),
          t.instant('changed_at'),
          t.flag('handled'),
          t.ascii('security_mark', 10),
          t.ascii('acceptor_level', 10),
          t.day('start_day'),
          t.day('due_day'),
          t.day('warn_day'),
          t.day('done_day'),
          t.day('verify_day'),
          t.ref('import_id', maybe),
          t.text('education_no', 40),
          t.text('subject', 120),
          t.ascii('kind', 30),
          t.day('held_on'),
          t.text('place', 120, maybe),
          t.text('host', 40, maybe),
          t.text('case_source', 120, maybe),
          t.integer('expected', maybe),
          t.integer('present', maybe),
          t.longText('content', maybe),
          t.ascii('four_step', 30),
          t.ascii('no_corruption_tag', 30, maybe),
          t.text('approved_by', 40, maybe),
          t.day('approved_on', maybe),
        ],
        indices: [
          { name: 'warning_education_number', columnNames: ['education_no'], isUnique: true },
          { name: 'warning_education_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'warning_education_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'warning_education_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'warning_education_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'warning_education_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'warning_education_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'warning_education_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'warning_education_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'warning_education_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'warning_education_nation_education_no', columnNames: ['nation_id', 'education_no', 'id'] },
          { name: 'warning_education_nation_held_on', columnNames: ['nation_id', 'held_on', 'id'] },
          { name: 'warning_education_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'warning_education_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          {
            name: 'warning_education_province_education_no',
            columnNames: ['province_id', 'education_no', 'id'],
          },
          { name: 'warning_education_province_held_on', columnNames: ['province_id', 'held_on', 'id'] },
          { name: 'warning_education_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'warning_education_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'warning_education_city_education_no', columnNames: ['city_id', 'education_no', 'id'] },
          { name: 'warning_education_city_held_on', columnNames: ['city_id', 'held_on', 'id'] },
          { name: 'warning_education_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'warning_education_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'warning_education_county_education_no', columnNames: ['county_id', 'education_no', 'id'] },
          { name: 'warning_education_county_held_on', columnNames: ['county_id', 'held_on', 'id'] },
          { name: 'warning_education_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'warning_education_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'warning_education_counter',
        columns: [
          t.ascii('grain', 10, key),
          t.ref('city_id', key),
          t.ascii('span', 10, key),
          t.day('due_day', key),
          t.ref('county_id', key),
          t.ref('branch_id', key),
          t.ref('unit_id', key),
          t.ref('nation_id', key),
          t.ref('province_id', key),
          t.integer('year', key),
          t.ascii('state', 30, key),
          t.flag('open', key),
          t.ascii('phase', 10, key),
          t.ascii('acceptor_level', 10, key),
          t.day('warn_day', key),
          t.integer('n'),
        ],
        indices: [
          {
            name: 'warning_education_counter_county',
            columnNames: ['grain', 'county_id', 'span', 'due_day'],
          },
          { name: 'warning_education_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'warning_education_counter');
    await dropTable(runner, 'warning_education');
  }
}
