import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddWeakBranchCase1795811294014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'weak_branch_case',
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
          t.text('case_no', 40),
          t.day('suggested_on'),
          t.ascii('found_by', 30, maybe),
          t.flag('incomplete_committee'),
          t.flag('secretary_unfit'),
          t.flag('disunity'),
          t.flag('systems_idle'),
          t.flag('term_overdue'),
          t.flag('petitions_concentrated'),
          t.flag('last_in_assessment'),
          t.flag('low_satisfaction'),
          t.flag('discipline_case_impact'),
          t.flag('other_criterion'),
          t.longText('criteria_note', maybe),
          t.longText('problems'),
          t.flag('suggested_by_system'),
          t.day('idle_from', maybe),
          t.day('idle_to', maybe),
          t.day('listed_on', maybe),
          t.day('deadline', maybe),
          t.longText('plan', maybe),
          t.text('county_leader', 40, maybe),
          t.text('city_contact', 40, maybe),
          t.text('seconded_secretary', 40, maybe),
          t.text('owner_name', 40, maybe),
          t.flag('plan_submitted'),
          t.day('report_due_on', maybe),
          t.day('self_check_on', maybe),
          t.day('county_accepted_on', maybe),
          t.text('county_accepted_by', 40, maybe),
          t.day('accepted_on', maybe),
          t.integer('acceptance_score', maybe),
          t.day('delisted_on', maybe),
          t.integer('relapse_count', maybe),
          t.day('dismissed_on', maybe),
        ],
        indices: [
          { name: 'weak_branch_case_number', columnNames: ['case_no'], isUnique: true },
          { name: 'weak_branch_case_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'weak_branch_case_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'weak_branch_case_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'weak_branch_case_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'weak_branch_case_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'weak_branch_case_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'weak_branch_case_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'weak_branch_case_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'weak_branch_case_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'weak_branch_case_nation_case_no', columnNames: ['nation_id', 'case_no', 'id'] },
          { name: 'weak_branch_case_nation_suggested_on', columnNames: ['nation_id', 'suggested_on', 'id'] },
          { name: 'weak_branch_case_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'weak_branch_case_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'weak_branch_case_province_case_no', columnNames: ['province_id', 'case_no', 'id'] },
          {
            name: 'weak_branch_case_province_suggested_on',
            columnNames: ['province_id', 'suggested_on', 'id'],
          },
          { name: 'weak_branch_case_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'weak_branch_case_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'weak_branch_case_city_case_no', columnNames: ['city_id', 'case_no', 'id'] },
          { name: 'weak_branch_case_city_suggested_on', columnNames: ['city_id', 'suggested_on', 'id'] },
          { name: 'weak_branch_case_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'weak_branch_case_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'weak_branch_case_county_case_no', columnNames: ['county_id', 'case_no', 'id'] },
          { name: 'weak_branch_case_county_suggested_on', columnNames: ['county_id', 'suggested_on', 'id'] },
          { name: 'weak_branch_case_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'weak_branch_case_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(runner, 'weak_branch_case', t.day('listed_on_sort'), 'listed_on', "'9999-12-31'");
    await addSortColumn(runner, 'weak_branch_case', t.day('deadline_sort'), 'deadline', "'9999-12-31'");
    await addSortColumn(runner, 'weak_branch_case', t.day('delisted_on_sort'), 'delisted_on', "'9999-12-31'");
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_nation_listed_on_sort', [
      'nation_id',
      'listed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_nation_deadline_sort', [
      'nation_id',
      'deadline_sort',
      'id',
    ]);
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_nation_delisted_on_sort', [
      'nation_id',
      'delisted_on_sort',
      'id',
    ]);
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_province_listed_on_sort', [
      'province_id',
      'listed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_province_deadline_sort', [
      'province_id',
      'deadline_sort',
      'id',
    ]);
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_province_delisted_on_sort', [
      'province_id',
      'delisted_on_sort',
      'id',
    ]);
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_city_listed_on_sort', [
      'city_id',
      'listed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_city_deadline_sort', [
      'city_id',
      'deadline_sort',
      'id',
    ]);
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_city_delisted_on_sort', [
      'city_id',
      'delisted_on_sort',
      'id',
    ]);
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_county_listed_on_sort', [
      'county_id',
      'listed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_county_deadline_sort', [
      'county_id',
      'deadline_sort',
      'id',
    ]);
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_county_delisted_on_sort', [
      'county_id',
      'delisted_on_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'weak_branch_progress',
        columns: [
          t.id(),
          t.ref('parent_id'),
          t.ref('unit_id'),
          t.ref('nation_id'),
          t.ref('province_id'),
          t.ref('city_id'),
          t.ref('county_id'),
          t.ref('branch_id'),
          t.text('month', 7),
          t.longText('text'),
          t.day('reported_on'),
          t.text('reported_by', 40),
        ],
        indices: [{ name: 'weak_branch_progress_parent', columnNames: ['parent_id', 'id'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'weak_branch_case_counter',
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
          { name: 'weak_branch_case_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'weak_branch_case_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'weak_branch_case_counter');
    await dropTable(runner, 'weak_branch_progress');
    await dropTable(runner, 'weak_branch_case');
  }
}
