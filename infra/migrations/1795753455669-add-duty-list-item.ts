import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddDutyListItem1795753455669 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'duty_list_item',
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
          t.text('person_name', 40),
          t.text('post', 40),
          t.ascii('kind', 30),
          t.ascii('duty_area', 30, maybe),
          t.longText('content'),
          t.longText('measure', maybe),
          t.ascii('four_step', 30),
          t.day('issued_on'),
          t.day('due_on'),
          t.longText('completion_note', maybe),
          t.text('evidence_ref', 200, maybe),
          t.day('done_on', maybe),
          t.text('verified_by', 40, maybe),
          t.day('verified_on', maybe),
        ],
        indices: [
          { name: 'duty_list_item_number', columnNames: ['item_no'], isUnique: true },
          { name: 'duty_list_item_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'duty_list_item_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'duty_list_item_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'duty_list_item_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'duty_list_item_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'duty_list_item_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'duty_list_item_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'duty_list_item_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'duty_list_item_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'duty_list_item_nation_item_no', columnNames: ['nation_id', 'item_no', 'id'] },
          { name: 'duty_list_item_nation_due_on', columnNames: ['nation_id', 'due_on', 'id'] },
          { name: 'duty_list_item_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'duty_list_item_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'duty_list_item_province_item_no', columnNames: ['province_id', 'item_no', 'id'] },
          { name: 'duty_list_item_province_due_on', columnNames: ['province_id', 'due_on', 'id'] },
          { name: 'duty_list_item_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'duty_list_item_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'duty_list_item_city_item_no', columnNames: ['city_id', 'item_no', 'id'] },
          { name: 'duty_list_item_city_due_on', columnNames: ['city_id', 'due_on', 'id'] },
          { name: 'duty_list_item_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'duty_list_item_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'duty_list_item_county_item_no', columnNames: ['county_id', 'item_no', 'id'] },
          { name: 'duty_list_item_county_due_on', columnNames: ['county_id', 'due_on', 'id'] },
          { name: 'duty_list_item_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'duty_list_item_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(runner, 'duty_list_item', t.day('verified_on_sort'), 'verified_on', "'9999-12-31'");
    await addIndex(runner, 'duty_list_item', 'duty_list_item_nation_verified_on_sort', [
      'nation_id',
      'verified_on_sort',
      'id',
    ]);
    await addIndex(runner, 'duty_list_item', 'duty_list_item_province_verified_on_sort', [
      'province_id',
      'verified_on_sort',
      'id',
    ]);
    await addIndex(runner, 'duty_list_item', 'duty_list_item_city_verified_on_sort', [
      'city_id',
      'verified_on_sort',
      'id',
    ]);
    await addIndex(runner, 'duty_list_item', 'duty_list_item_county_verified_on_sort', [
      'county_id',
      'verified_on_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'duty_list_item_counter',
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
          { name: 'duty_list_item_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'duty_list_item_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'duty_list_item_counter');
    await dropTable(runner, 'duty_list_item');
  }
}
