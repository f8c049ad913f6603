import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class CreateIntegrityRiskPoint1795751572005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'integrity_risk_point',
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
          t.text('risk_no', 40),
          t.text('process', 80),
          t.text('post', 60),
          t.ascii('level', 30),
          t.day('identified_on'),
          t.longText('risk_desc', maybe),
          t.longText('control', maybe),
          t.text('owner', 60, maybe),
          t.ascii('four_step', 30),
          t.ascii('no_corruption_tag', 30, maybe),
          t.day('reviewed_on', maybe),
          t.day('cancelled_on', maybe),
        ],
        indices: [
          { name: 'integrity_risk_point_number', columnNames: ['risk_no'], isUnique: true },
          { name: 'integrity_risk_point_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'integrity_risk_point_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_risk_point_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_risk_point_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_risk_point_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_risk_point_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_risk_point_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_risk_point_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'integrity_risk_point_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'integrity_risk_point_nation_risk_no', columnNames: ['nation_id', 'risk_no', 'id'] },
          {
            name: 'integrity_risk_point_nation_identified_on',
            columnNames: ['nation_id', 'identified_on', 'id'],
          },
          { name: 'integrity_risk_point_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          {
            name: 'integrity_risk_point_province_created_at',
            columnNames: ['province_id', 'created_at', 'id'],
          },
          { name: 'integrity_risk_point_province_risk_no', columnNames: ['province_id', 'risk_no', 'id'] },
          {
            name: 'integrity_risk_point_province_identified_on',
            columnNames: ['province_id', 'identified_on', 'id'],
          },
          { name: 'integrity_risk_point_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'integrity_risk_point_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'integrity_risk_point_city_risk_no', columnNames: ['city_id', 'risk_no', 'id'] },
          {
            name: 'integrity_risk_point_city_identified_on',
            columnNames: ['city_id', 'identified_on', 'id'],
          },
          { name: 'integrity_risk_point_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'integrity_risk_point_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'integrity_risk_point_county_risk_no', columnNames: ['county_id', 'risk_no', 'id'] },
          {
            name: 'integrity_risk_point_county_identified_on',
            columnNames: ['county_id', 'identified_on', 'id'],
          },
          { name: 'integrity_risk_point_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'integrity_risk_point_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(
      runner,
      'integrity_risk_point',
      t.day('reviewed_on_sort'),
      'reviewed_on',
      "'9999-12-31'",
    );
    await addIndex(runner, 'integrity_risk_point', 'integrity_risk_point_nation_reviewed_on_sort', [
      'nation_id',
      'reviewed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'integrity_risk_point', 'integrity_risk_point_province_reviewed_on_sort', [
      'province_id',
      'reviewed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'integrity_risk_point', 'integrity_risk_point_city_reviewed_on_sort', [
      'city_id',
      'reviewed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'integrity_risk_point', 'integrity_risk_point_county_reviewed_on_sort', [
      'county_id',
      'reviewed_on_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'integrity_risk_point_counter',
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
            name: 'integrity_risk_point_counter_county',
            columnNames: ['grain', 'county_id', 'span', 'due_day'],
          },
          { name: 'integrity_risk_point_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'integrity_risk_point_counter');
    await dropTable(runner, 'integrity_risk_point');
  }
}
