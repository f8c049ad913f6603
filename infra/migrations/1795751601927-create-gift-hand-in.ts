import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class CreateGiftHandIn1795751601927 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'gift_hand_in',
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
          t.text('hand_in_no', 40),
          t.day('on'),
          t.ascii('kind', 30),
          t.integer('quantity', maybe),
          t.decimal('value_yuan', 14, 2, maybe),
          t.ascii('disposition', 30, maybe),
        ],
        indices: [
          { name: 'gift_hand_in_number', columnNames: ['hand_in_no'], isUnique: true },
          { name: 'gift_hand_in_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'gift_hand_in_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'gift_hand_in_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'gift_hand_in_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'gift_hand_in_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'gift_hand_in_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'gift_hand_in_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'gift_hand_in_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'gift_hand_in_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'gift_hand_in_nation_hand_in_no', columnNames: ['nation_id', 'hand_in_no', 'id'] },
          { name: 'gift_hand_in_nation_on', columnNames: ['nation_id', 'on', 'id'] },
          { name: 'gift_hand_in_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'gift_hand_in_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'gift_hand_in_province_hand_in_no', columnNames: ['province_id', 'hand_in_no', 'id'] },
          { name: 'gift_hand_in_province_on', columnNames: ['province_id', 'on', 'id'] },
          { name: 'gift_hand_in_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'gift_hand_in_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'gift_hand_in_city_hand_in_no', columnNames: ['city_id', 'hand_in_no', 'id'] },
          { name: 'gift_hand_in_city_on', columnNames: ['city_id', 'on', 'id'] },
          { name: 'gift_hand_in_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'gift_hand_in_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'gift_hand_in_county_hand_in_no', columnNames: ['county_id', 'hand_in_no', 'id'] },
          { name: 'gift_hand_in_county_on', columnNames: ['county_id', 'on', 'id'] },
          { name: 'gift_hand_in_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'gift_hand_in_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'gift_hand_in_counter',
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
          { name: 'gift_hand_in_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'gift_hand_in_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'gift_hand_in_counter');
    await dropTable(runner, 'gift_hand_in');
  }
}
