import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class CreateInstitutionRule1795751563557 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'institution_rule',
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
          t.text('rule_no', 40),
          t.text('title', 120),
          t.text('doc_no', 60, maybe),
          t.ascii('area', 30),
          t.day('issued_on', maybe),
          t.day('review_due_on', maybe),
          t.day('reviewed_on', maybe),
          t.flag('from_case', maybe),
          t.ascii('four_step', 30),
          t.ascii('no_corruption_tag', 30, maybe),
          t.longText('revision_plan', maybe),
          t.day('repealed_on', maybe),
        ],
        indices: [
          { name: 'institution_rule_number', columnNames: ['rule_no'], isUnique: true },
          { name: 'institution_rule_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'institution_rule_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'institution_rule_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'institution_rule_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'institution_rule_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'institution_rule_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'institution_rule_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'institution_rule_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'institution_rule_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'institution_rule_nation_rule_no', columnNames: ['nation_id', 'rule_no', 'id'] },
          { name: 'institution_rule_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'institution_rule_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'institution_rule_province_rule_no', columnNames: ['province_id', 'rule_no', 'id'] },
          { name: 'institution_rule_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'institution_rule_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'institution_rule_city_rule_no', columnNames: ['city_id', 'rule_no', 'id'] },
          { name: 'institution_rule_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'institution_rule_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'institution_rule_county_rule_no', columnNames: ['county_id', 'rule_no', 'id'] },
          { name: 'institution_rule_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'institution_rule_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(runner, 'institution_rule', t.day('issued_on_sort'), 'issued_on', "'9999-12-31'");
    await addSortColumn(
      runner,
      'institution_rule',
      t.day('review_due_on_sort'),
      'review_due_on',
      "'9999-12-31'",
    );
    await addIndex(runner, 'institution_rule', 'institution_rule_nation_issued_on_sort', [
      'nation_id',
      'issued_on_sort',
      'id',
    ]);
    await addIndex(runner, 'institution_rule', 'institution_rule_nation_review_due_on_sort', [
      'nation_id',
      'review_due_on_sort',
      'id',
    ]);
    await addIndex(runner, 'institution_rule', 'institution_rule_province_issued_on_sort', [
      'province_id',
      'issued_on_sort',
      'id',
    ]);
    await addIndex(runner, 'institution_rule', 'institution_rule_province_review_due_on_sort', [
      'province_id',
      'review_due_on_sort',
      'id',
    ]);
    await addIndex(runner, 'institution_rule', 'institution_rule_city_issued_on_sort', [
      'city_id',
      'issued_on_sort',
      'id',
    ]);
    await addIndex(runner, 'institution_rule', 'institution_rule_city_review_due_on_sort', [
      'city_id',
      'review_due_on_sort',
      'id',
    ]);
    await addIndex(runner, 'institution_rule', 'institution_rule_county_issued_on_sort', [
      'county_id',
      'issued_on_sort',
      'id',
    ]);
    await addIndex(runner, 'institution_rule', 'institution_rule_county_review_due_on_sort', [
      'county_id',
      'review_due_on_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'institution_rule_review',
        columns: [
          t.id(),
          t.ref('parent_id'),
          t.ref('unit_id'),
          t.ref('nation_id'),
          t.ref('province_id'),
          t.ref('city_id'),
          t.ref('county_id'),
          t.ref('branch_id'),
          t.day('due_on'),
          t.day('reviewed_on'),
          t.ascii('outcome', 30),
          t.longText('note', maybe),
        ],
        indices: [{ name: 'institution_rule_review_parent', columnNames: ['parent_id', 'id'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'institution_rule_counter',
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
          { name: 'institution_rule_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'institution_rule_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'institution_rule_counter');
    await dropTable(runner, 'institution_rule_review');
    await dropTable(runner, 'institution_rule');
  }
}
