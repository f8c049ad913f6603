import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class CreateAppointmentProcedureCheck1795751609766 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'appointment_procedure_check',
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
          t.text('batch', 120),
          t.integer('posts', maybe),
          t.day('motion_on'),
          t.day('recommendation_on', maybe),
          t.day('inspection_on', maybe),
          t.day('discussion_on', maybe),
          t.day('publicity_on', maybe),
          t.flag('files_reviewed', maybe),
          t.flag('matters_verified', maybe),
          t.flag('integrity_opinion_obtained', maybe),
          t.flag('reports_checked', maybe),
          t.longText('gaps', maybe),
          t.ascii('four_step', 30),
          t.ascii('no_corruption_tag', 30, maybe),
        ],
        indices: [
          { name: 'appointment_procedure_check_number', columnNames: ['check_no'], isUnique: true },
          { name: 'appointment_procedure_check_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'appointment_procedure_check_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'appointment_procedure_check_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          {
            name: 'appointment_procedure_check_province',
            columnNames: ['province_id', 'open', 'due_day', 'id'],
          },
          { name: 'appointment_procedure_check_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'appointment_procedure_check_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'appointment_procedure_check_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'appointment_procedure_check_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          {
            name: 'appointment_procedure_check_nation_created_at',
            columnNames: ['nation_id', 'created_at', 'id'],
          },
          {
            name: 'appointment_procedure_check_nation_check_no',
            columnNames: ['nation_id', 'check_no', 'id'],
          },
          {
            name: 'appointment_procedure_check_nation_motion_on',
            columnNames: ['nation_id', 'motion_on', 'id'],
          },
          {
            name: 'appointment_procedure_check_province_due_day',
            columnNames: ['province_id', 'due_day', 'id'],
          },
          {
            name: 'appointment_procedure_check_province_created_at',
            columnNames: ['province_id', 'created_at', 'id'],
          },
          {
            name: 'appointment_procedure_check_province_check_no',
            columnNames: ['province_id', 'check_no', 'id'],
          },
          {
            name: 'appointment_procedure_check_province_motion_on',
            columnNames: ['province_id', 'motion_on', 'id'],
          },
          { name: 'appointment_procedure_check_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          {
            name: 'appointment_procedure_check_city_created_at',
            columnNames: ['city_id', 'created_at', 'id'],
          },
          { name: 'appointment_procedure_check_city_check_no', columnNames: ['city_id', 'check_no', 'id'] },
          { name: 'appointment_procedure_check_city_motion_on', columnNames: ['city_id', 'motion_on', 'id'] },
          { name: 'appointment_procedure_check_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          {
            name: 'appointment_procedure_check_county_created_at',
            columnNames: ['county_id', 'created_at', 'id'],
          },
          {
            name: 'appointment_procedure_check_county_check_no',
            columnNames: ['county_id', 'check_no', 'id'],
          },
          {
            name: 'appointment_procedure_check_county_motion_on',
            columnNames: ['county_id', 'motion_on', 'id'],
          },
          { name: 'appointment_procedure_check_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'appointment_procedure_check_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(
      runner,
      'appointment_procedure_check',
      t.day('publicity_on_sort'),
      'publicity_on',
      "'9999-12-31'",
    );
    await addIndex(
      runner,
      'appointment_procedure_check',
      'appointment_procedure_check_nation_publicity_on_sort',
      ['nation_id', 'publicity_on_sort', 'id'],
    );
    await addIndex(
      runner,
      'appointment_procedure_check',
      'appointment_procedure_check_province_publicity_on_sort',
      ['province_id', 'publicity_on_sort', 'id'],
    );
    await addIndex(
      runner,
      'appointment_procedure_check',
      'appointment_procedure_check_city_publicity_on_sort',
      ['city_id', 'publicity_on_sort', 'id'],
    );
    await addIndex(
      runner,
      'appointment_procedure_check',
      'appointment_procedure_check_county_publicity_on_sort',
      ['county_id', 'publicity_on_sort', 'id'],
    );
    await createTable(
      runner,
      new Table({
        name: 'appointment_procedure_check_counter',
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
            name: 'appointment_procedure_check_counter_county',
            columnNames: ['grain', 'county_id', 'span', 'due_day'],
          },
          { name: 'appointment_procedure_check_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'appointment_procedure_check_counter');
    await dropTable(runner, 'appointment_procedure_check');
  }
}
