import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class CreateEightRulesItem1795751582560 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'eight_rules_item',
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
          t.text('item_no', 40),
          t.ascii('sub_category', 30),
          t.ascii('category', 30),
          t.day('found_on'),
          t.day('handled_on', maybe),
          t.ascii('rank_group', 30, maybe),
          t.integer('persons_handled', maybe),
          t.integer('persons_sanctioned', maybe),
          t.ascii('four_step', 30),
          t.ascii('no_corruption_tag', 30, maybe),
        ],
        indices: [
          { name: 'eight_rules_item_number', columnNames: ['item_no'], isUnique: true },
          { name: 'eight_rules_item_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'eight_rules_item_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'eight_rules_item_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'eight_rules_item_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'eight_rules_item_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'eight_rules_item_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'eight_rules_item_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'eight_rules_item_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'eight_rules_item_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'eight_rules_item_nation_item_no', columnNames: ['nation_id', 'item_no', 'id'] },
          { name: 'eight_rules_item_nation_found_on', columnNames: ['nation_id', 'found_on', 'id'] },
          { name: 'eight_rules_item_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'eight_rules_item_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'eight_rules_item_province_item_no', columnNames: ['province_id', 'item_no', 'id'] },
          { name: 'eight_rules_item_province_found_on', columnNames: ['province_id', 'found_on', 'id'] },
          { name: 'eight_rules_item_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'eight_rules_item_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'eight_rules_item_city_item_no', columnNames: ['city_id', 'item_no', 'id'] },
          { name: 'eight_rules_item_city_found_on', columnNames: ['city_id', 'found_on', 'id'] },
          { name: 'eight_rules_item_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'eight_rules_item_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'eight_rules_item_county_item_no', columnNames: ['county_id', 'item_no', 'id'] },
          { name: 'eight_rules_item_county_found_on', columnNames: ['county_id', 'found_on', 'id'] },
          { name: 'eight_rules_item_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'eight_rules_item_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(runner, 'eight_rules_item', t.day('handled_on_sort'), 'handled_on', "'9999-12-31'");
    await addIndex(runner, 'eight_rules_item', 'eight_rules_item_nation_handled_on_sort', [
      'nation_id',
      'handled_on_sort',
      'id',
    ]);
    await addIndex(runner, 'eight_rules_item', 'eight_rules_item_province_handled_on_sort', [
      'province_id',
      'handled_on_sort',
      'id',
    ]);
    await addIndex(runner, 'eight_rules_item', 'eight_rules_item_city_handled_on_sort', [
      'city_id',
      'handled_on_sort',
      'id',
    ]);
    await addIndex(runner, 'eight_rules_item', 'eight_rules_item_county_handled_on_sort', [
      'county_id',
      'handled_on_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'eight_rules_item_counter',
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
          { name: 'eight_rules_item_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'eight_rules_item_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'eight_rules_item_counter');
    await dropTable(runner, 'eight_rules_item');
  }
}
