import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class CreateTypicalCaseNotice1795751615597 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'typical_case_notice',
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
          t.text('notice_no', 40),
          t.text('title', 120),
          t.longText('text'),
          t.ascii('theme', 30),
          t.ascii('level', 30),
          t.day('written_on'),
          t.ascii('four_step', 30),
          t.ascii('no_corruption_tag', 30, maybe),
          t.text('names_checked', 500, maybe),
          t.day('published_on', maybe),
          t.text('approved_by', 40, maybe),
          t.day('archived_on', maybe),
        ],
        indices: [
          { name: 'typical_case_notice_number', columnNames: ['notice_no'], isUnique: true },
          { name: 'typical_case_notice_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'typical_case_notice_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'typical_case_notice_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'typical_case_notice_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'typical_case_notice_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'typical_case_notice_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'typical_case_notice_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'typical_case_notice_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'typical_case_notice_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'typical_case_notice_nation_notice_no', columnNames: ['nation_id', 'notice_no', 'id'] },
          { name: 'typical_case_notice_nation_written_on', columnNames: ['nation_id', 'written_on', 'id'] },
          { name: 'typical_case_notice_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          {
            name: 'typical_case_notice_province_created_at',
            columnNames: ['province_id', 'created_at', 'id'],
          },
          { name: 'typical_case_notice_province_notice_no', columnNames: ['province_id', 'notice_no', 'id'] },
          {
            name: 'typical_case_notice_province_written_on',
            columnNames: ['province_id', 'written_on', 'id'],
          },
          { name: 'typical_case_notice_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'typical_case_notice_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'typical_case_notice_city_notice_no', columnNames: ['city_id', 'notice_no', 'id'] },
          { name: 'typical_case_notice_city_written_on', columnNames: ['city_id', 'written_on', 'id'] },
          { name: 'typical_case_notice_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'typical_case_notice_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'typical_case_notice_county_notice_no', columnNames: ['county_id', 'notice_no', 'id'] },
          { name: 'typical_case_notice_county_written_on', columnNames: ['county_id', 'written_on', 'id'] },
          { name: 'typical_case_notice_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'typical_case_notice_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(
      runner,
      'typical_case_notice',
      t.day('published_on_sort'),
      'published_on',
      "'9999-12-31'",
    );
    await addIndex(runner, 'typical_case_notice', 'typical_case_notice_nation_published_on_sort', [
      'nation_id',
      'published_on_sort',
      'id',
    ]);
    await addIndex(runner, 'typical_case_notice', 'typical_case_notice_province_published_on_sort', [
      'province_id',
      'published_on_sort',
      'id',
    ]);
    await addIndex(runner, 'typical_case_notice', 'typical_case_notice_city_published_on_sort', [
      'city_id',
      'published_on_sort',
      'id',
    ]);
    await addIndex(runner, 'typical_case_notice', 'typical_case_notice_county_published_on_sort', [
      'county_id',
      'published_on_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'typical_case_notice_counter',
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
            name: 'typical_case_notice_counter_county',
            columnNames: ['grain', 'county_id', 'span', 'due_day'],
          },
          { name: 'typical_case_notice_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'typical_case_notice_counter');
    await dropTable(runner, 'typical_case_notice');
  }
}
