import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddDisciplineCase1795751563702 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'discipline_case',
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
          t.ascii('record_key', 200, maybe),
          t.ascii('person_key', 64),
          t.text('case_no', 40),
          t.longText('subject_name', maybe),
          t.ascii('subject_name_hash', 64, maybe),
          t.text('subject_post', 80, maybe),
          t.ascii('rank_group', 30),
          t.flag('subject_is_leader'),
          t.flag('is_party_member'),
          t.ascii('managed_by', 30),
          t.ascii('cause', 30),
          t.ascii('source', 30, maybe),
          t.day('clue_received_on', maybe),
          t.ascii('clue_disposition', 30, maybe),
          t.ascii('proposed_stage', 30),
          t.day('filed_on', maybe),
          t.day('entered_for'),
          t.ascii('form', 30, maybe),
          t.flag('form_by_hand', maybe),
          t.ascii('outcome_without_sanction', 30, maybe),
          t.day('concluded_on', maybe),
          t.day('criminal_transfer_on', maybe),
          t.text('note', 200, maybe),
        ],
        indices: [
          { name: 'discipline_case_number', columnNames: ['case_no'], isUnique: true },
          { name: 'discipline_case_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'discipline_case_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'discipline_case_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'discipline_case_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'discipline_case_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'discipline_case_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'discipline_case_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'discipline_case_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'discipline_case_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'discipline_case_nation_case_no', columnNames: ['nation_id', 'case_no', 'id'] },
          { name: 'discipline_case_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'discipline_case_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'discipline_case_province_case_no', columnNames: ['province_id', 'case_no', 'id'] },
          { name: 'discipline_case_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'discipline_case_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'discipline_case_city_case_no', columnNames: ['city_id', 'case_no', 'id'] },
          { name: 'discipline_case_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'discipline_case_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'discipline_case_county_case_no', columnNames: ['county_id', 'case_no', 'id'] },
          { name: 'discipline_case_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'discipline_case_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(runner, 'discipline_case', t.day('filed_on_sort'), 'filed_on', "'9999-12-31'");
    await addSortColumn(
      runner,
      'discipline_case',
      t.day('concluded_on_sort'),
      'concluded_on',
      "'9999-12-31'",
    );
    await addIndex(runner, 'discipline_case', 'discipline_case_nation_filed_on_sort', [
      'nation_id',
      'filed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'discipline_case', 'discipline_case_nation_concluded_on_sort', [
      'nation_id',
      'concluded_on_sort',
      'id',
    ]);
    await addIndex(runner, 'discipline_case', 'discipline_case_province_filed_on_sort', [
      'province_id',
      'filed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'discipline_case', 'discipline_case_province_concluded_on_sort', [
      'province_id',
      'concluded_on_sort',
      'id',
    ]);
    await addIndex(runner, 'discipline_case', 'discipline_case_city_filed_on_sort', [
      'city_id',
      'filed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'discipline_case', 'discipline_case_city_concluded_on_sort', [
      'city_id',
      'concluded_on_sort',
      'id',
    ]);
    await addIndex(runner, 'discipline_case', 'discipline_case_county_filed_on_sort', [
      'county_id',
      'filed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'discipline_case', 'discipline_case_county_concluded_on_sort', [
      'county_id',
      'concluded_on_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'discipline_sanction',
        columns: [
          t.id(),
          t.ref('parent_id'),
          t.ref('unit_id'),
          t.ref('nation_id'),
          t.ref('province_id'),
          t.ref('city_id'),
          t.ref('county_id'),
          t.ref('branch_id'),
          t.ascii('type', 30),
          t.ascii('grade', 30),
          t.day('decided_on'),
          t.day('effective_on'),
          t.text('doc_no', 60, maybe),
          t.integer('probation_years', maybe),
          t.integer('period_months', maybe),
          t.day('effect_until', maybe),
          t.day('released_on', maybe),
          t.day('revoked_on', maybe),
        ],
        indices: [{ name: 'discipline_sanction_parent', columnNames: ['parent_id', 'id'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'discipline_stage',
        columns: [
          t.id(),
          t.ref('parent_id'),
          t.ref('unit_id'),
          t.ref('nation_id'),
          t.ref('province_id'),
          t.ref('city_id'),
          t.ref('county_id'),
          t.ref('branch_id'),
          t.ascii('stage', 30),
          t.day('on'),
        ],
        indices: [{ name: 'discipline_stage_parent', columnNames: ['parent_id', 'id'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'discipline_case_counter',
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
          t.ascii('managed_by', 30, key),
          t.day('warn_day', key),
          t.integer('n'),
        ],
        indices: [
          { name: 'discipline_case_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'discipline_case_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'discipline_case_counter');
    await dropTable(runner, 'discipline_stage');
    await dropTable(runner, 'discipline_sanction');
    await dropTable(runner, 'discipline_case');
  }
}
