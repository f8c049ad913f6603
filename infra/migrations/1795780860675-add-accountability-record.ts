import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddAccountabilityRecord1795780860675 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'accountability_record',
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
          t.text('record_no', 40),
          t.ascii('target_type', 30),
          t.longText('target_name', maybe),
          t.ascii('target_name_hash', 64, maybe),
          t.flag('inspected', maybe),
          t.flag('circulated', maybe),
          t.flag('reorganised', maybe),
          t.flag('admonished', maybe),
          t.flag('adjusted', maybe),
          t.flag('sanctioned', maybe),
          t.text('basis', 300),
          t.day('decided_on'),
          t.day('influence_until', maybe),
          t.day('ended_on', maybe),
        ],
        indices: [
          { name: 'accountability_record_number', columnNames: ['record_no'], isUnique: true },
          { name: 'accountability_record_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'accountability_record_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'accountability_record_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'accountability_record_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'accountability_record_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'accountability_record_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'accountability_record_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'accountability_record_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'accountability_record_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'accountability_record_nation_record_no', columnNames: ['nation_id', 'record_no', 'id'] },
          { name: 'accountability_record_nation_decided_on', columnNames: ['nation_id', 'decided_on', 'id'] },
          { name: 'accountability_record_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          {
            name: 'accountability_record_province_created_at',
            columnNames: ['province_id', 'created_at', 'id'],
          },
          {
            name: 'accountability_record_province_record_no',
            columnNames: ['province_id', 'record_no', 'id'],
          },
          {
            name: 'accountability_record_province_decided_on',
            columnNames: ['province_id', 'decided_on', 'id'],
          },
          { name: 'accountability_record_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'accountability_record_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'accountability_record_city_record_no', columnNames: ['city_id', 'record_no', 'id'] },
          { name: 'accountability_record_city_decided_on', columnNames: ['city_id', 'decided_on', 'id'] },
          { name: 'accountability_record_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'accountability_record_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'accountability_record_county_record_no', columnNames: ['county_id', 'record_no', 'id'] },
          { name: 'accountability_record_county_decided_on', columnNames: ['county_id', 'decided_on', 'id'] },
          { name: 'accountability_record_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'accountability_record_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'accountability_record_counter',
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
            name: 'accountability_record_counter_county',
            columnNames: ['grain', 'county_id', 'span', 'due_day'],
          },
          { name: 'accountability_record_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'accountability_record_counter');
    await dropTable(runner, 'accountability_record');
  }
}
