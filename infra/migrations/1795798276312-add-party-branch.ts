import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddPartyBranch1795798276312 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'party_branch',
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
          t.text('branch_no', 40),
          t.text('full_name', 120, maybe),
          t.flag('is_station'),
          t.day('founded_on', maybe),
          t.flag('is_joint'),
          t.integer('covered_units', maybe),
          t.text('secretary_name', 40, maybe),
          t.day('secretary_vacant_since', maybe),
          t.integer('full_member_count'),
          t.integer('probationary_member_count'),
          t.flag('has_committee'),
          t.integer('committee_size', maybe),
          t.integer('cell_count'),
          t.day('setting_since', maybe),
          t.day('term_start', maybe),
          t.integer('term_years', maybe),
          t.day('term_end', maybe),
          t.text('fixed_theme_day', 60, maybe),
          t.longText('closing_reason', maybe),
          t.day('closed_on', maybe),
          t.longText('note', maybe),
        ],
        indices: [
          { name: 'party_branch_number', columnNames: ['branch_no'], isUnique: true },
          { name: 'party_branch_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'party_branch_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'party_branch_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'party_branch_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'party_branch_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'party_branch_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'party_branch_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'party_branch_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'party_branch_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'party_branch_nation_branch_no', columnNames: ['nation_id', 'branch_no', 'id'] },
          { name: 'party_branch_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'party_branch_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'party_branch_province_branch_no', columnNames: ['province_id', 'branch_no', 'id'] },
          { name: 'party_branch_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'party_branch_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'party_branch_city_branch_no', columnNames: ['city_id', 'branch_no', 'id'] },
          { name: 'party_branch_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'party_branch_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'party_branch_county_branch_no', columnNames: ['county_id', 'branch_no', 'id'] },
          { name: 'party_branch_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'party_branch_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(runner, 'party_branch', t.day('founded_on_sort'), 'founded_on', "'9999-12-31'");
    await addSortColumn(runner, 'party_branch', t.day('term_end_sort'), 'term_end', "'9999-12-31'");
    await addIndex(runner, 'party_branch', 'party_branch_nation_founded_on_sort', [
      'nation_id',
      'founded_on_sort',
      'id',
    ]);
    await addIndex(runner, 'party_branch', 'party_branch_nation_term_end_sort', [
      'nation_id',
      'term_end_sort',
      'id',
    ]);
    await addIndex(runner, 'party_branch', 'party_branch_province_founded_on_sort', [
      'province_id',
      'founded_on_sort',
      'id',
    ]);
    await addIndex(runner, 'party_branch', 'party_branch_province_term_end_sort', [
      'province_id',
      'term_end_sort',
      'id',
    ]);
    await addIndex(runner, 'party_branch', 'party_branch_city_founded_on_sort', [
      'city_id',
      'founded_on_sort',
      'id',
    ]);
    await addIndex(runner, 'party_branch', 'party_branch_city_term_end_sort', [
      'city_id',
      'term_end_sort',
      'id',
    ]);
    await addIndex(runner, 'party_branch', 'party_branch_county_founded_on_sort', [
      'county_id',
      'founded_on_sort',
      'id',
    ]);
    await addIndex(runner, 'party_branch', 'party_branch_county_term_end_sort', [
      'county_id',
      'term_end_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'party_branch_setting',
        columns: [
          t.id(),
          t.ref('parent_id'),
          t.ref('unit_id'),
          t.ref('nation_id'),
          t.ref('province_id'),
          t.ref('city_id'),
          t.ref('county_id'),
          t.ref('branch_id'),
          t.day('valid_to'),
          t.flag('has_committee'),
          t.integer('cell_count'),
          t.longText('note', maybe),
        ],
        indices: [{ name: 'party_branch_setting_parent', columnNames: ['parent_id', 'id'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'party_branch_counter',
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
          { name: 'party_branch_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'party_branch_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'party_branch_counter');
    await dropTable(runner, 'party_branch_setting');
    await dropTable(runner, 'party_branch');
  }
}
