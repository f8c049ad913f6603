import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class CreateStyleCheck1795751593559 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'style_check',
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
          t.text('check_no', 40),
          t.day('on'),
          t.ascii('way', 30),
          t.text('scope', 200),
          t.text('checked_by', 80, maybe),
          t.integer('finding_count', maybe),
          t.text('notice_no', 60, maybe),
          t.ascii('four_step', 30),
          t.ascii('no_corruption_tag', 30, maybe),
        ],
        indices: [
          { name: 'style_check_number', columnNames: ['check_no'], isUnique: true },
          { name: 'style_check_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'style_check_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'style_check_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'style_check_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'style_check_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'style_check_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'style_check_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'style_check_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'style_check_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'style_check_nation_check_no', columnNames: ['nation_id', 'check_no', 'id'] },
          { name: 'style_check_nation_on', columnNames: ['nation_id', 'on', 'id'] },
          { name: 'style_check_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'style_check_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'style_check_province_check_no', columnNames: ['province_id', 'check_no', 'id'] },
          { name: 'style_check_province_on', columnNames: ['province_id', 'on', 'id'] },
          { name: 'style_check_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'style_check_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'style_check_city_check_no', columnNames: ['city_id', 'check_no', 'id'] },
          { name: 'style_check_city_on', columnNames: ['city_id', 'on', 'id'] },
          { name: 'style_check_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'style_check_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'style_check_county_check_no', columnNames: ['county_id', 'check_no', 'id'] },
          { name: 'style_check_county_on', columnNames: ['county_id', 'on', 'id'] },
          { name: 'style_check_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'style_check_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'style_check_finding',
        columns: [
          t.id(),
          t.ref('parent_id'),
          t.ref('unit_id'),
          t.ref('nation_id'),
          t.ref('province_id'),
          t.ref('city_id'),
          t.ref('county_id'),
          t.ref('branch_id'),
          t.ascii('kind', 30),
          t.longText('problem'),
          t.longText('demand', maybe),
        ],
        indices: [{ name: 'style_check_finding_parent', columnNames: ['parent_id', 'id'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'style_check_counter',
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
          { name: 'style_check_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'style_check_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'style_check_counter');
    await dropTable(runner, 'style_check_finding');
    await dropTable(runner, 'style_check');
  }
}
