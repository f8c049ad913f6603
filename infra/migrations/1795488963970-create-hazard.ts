import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class CreateHazard1795488963970 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    await createTable(
      runner,
      new Table({
        name: 'hazard',
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
          t.text('hazard_no', 40),
          t.ascii('sector', 30),
          t.ascii('level', 30),
          t.ascii('source', 30),
          t.text('entity_name', 120),
          t.text('place', 120),
          t.longText('description'),
          t.day('found_on'),
          t.text('found_by', 40),
          t.longText('interim_safeguard', maybe),
          t.text('duty_leader', 40, maybe),
          t.text('rectify_owner', 40, maybe),
          t.longText('measure', maybe),
          t.decimal('funds_wan', 14, 2, maybe),
          t.day('due_on', maybe),
          t.text('emergency_plan_ref', 200, maybe),
          t.flag('need_gov_coordination', maybe),
          t.flag('partial_stop', maybe),
          t.flag('full_stop', maybe),
          t.longText('progress_note', maybe),
          t.ascii('listed_level', 30),
          t.text('listed_by', 40, maybe),
          t.day('listed_on', maybe),
          t.day('listed_due_on', maybe),
          t.flag('deferral_open'),
          t.day('applied_on', maybe),
          t.flag('self_ok', maybe),
          t.flag('expert_ok', maybe),
          t.flag('gov_ok', maybe),
          t.decimal('invested_wan', 14, 2, maybe),
          t.day('accepted_on', maybe),
          t.text('accepted_by', 40, maybe),
          t.day('closed_on', maybe),
          t.flag('recurred', maybe),
        ],
        indices: [
          { name: 'hazard_number', columnNames: ['hazard_no'], isUnique: true },
          { name: 'hazard_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'hazard_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'hazard_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'hazard_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'hazard_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'hazard_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'hazard_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'hazard_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'hazard_deferral',
        columns: [
          t.id(),
          t.ref('parent_id'),
          t.ref('unit_id'),
          t.ref('nation_id'),
          t.ref('province_id'),
          t.ref('city_id'),
          t.ref('county_id'),
          t.ref('branch_id'),
          t.longText('reason'),
          t.day('applied_on'),
          t.day('new_due_on'),
          t.ascii('decision', 30),
          t.text('opinion', 500, maybe),
          t.text('decided_by', 40, maybe),
          t.day('decided_on', maybe),
        ],
        indices: [{ name: 'hazard_deferral_parent', columnNames: ['parent_id', 'id'] }],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'hazard_check',
        columns: [
          t.id(),
          t.ref('parent_id'),
          t.ref('unit_id'),
          t.ref('nation_id'),
          t.ref('province_id'),
          t.ref('city_id'),
          t.ref('county_id'),
          t.ref('branch_id'),
          t.day('on'),
          t.text('by', 40),
          t.ascii('result', 30),
          t.longText('note', maybe),
        ],
        indices: [{ name: 'hazard_check_parent', columnNames: ['parent_id', 'id'] }],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('hazard_check');
    await runner.dropTable('hazard_deferral');
    await runner.dropTable('hazard');
  }
}
