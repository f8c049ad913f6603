import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddStudyCampaign1795823942299 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'study_campaign',
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
          t.ascii('sole_key', 100, maybe),
          t.text('campaign_no', 40),
          t.ascii('part', 30),
          t.text('issue_no', 40, maybe),
          t.text('code', 40),
          t.text('title', 120),
          t.day('begins_on'),
          t.day('ends_on'),
          t.longText('plan', maybe),
          t.integer('target_orgs', maybe),
          t.integer('target_heads', maybe),
          t.integer('trained_heads', maybe),
          t.integer('study_hours', maybe),
          t.longText('outcomes', maybe),
          t.day('issued_on', maybe),
          t.day('reported_on', maybe),
          t.day('closed_on', maybe),
        ],
        indices: [
          { name: 'study_campaign_number', columnNames: ['campaign_no'], isUnique: true },
          { name: 'study_campaign_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'study_campaign_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'study_campaign_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'study_campaign_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'study_campaign_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'study_campaign_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'study_campaign_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'study_campaign_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'study_campaign_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'study_campaign_nation_campaign_no', columnNames: ['nation_id', 'campaign_no', 'id'] },
          { name: 'study_campaign_nation_begins_on', columnNames: ['nation_id', 'begins_on', 'id'] },
          { name: 'study_campaign_nation_ends_on', columnNames: ['nation_id', 'ends_on', 'id'] },
          { name: 'study_campaign_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'study_campaign_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'study_campaign_province_campaign_no', columnNames: ['province_id', 'campaign_no', 'id'] },
          { name: 'study_campaign_province_begins_on', columnNames: ['province_id', 'begins_on', 'id'] },
          { name: 'study_campaign_province_ends_on', columnNames: ['province_id', 'ends_on', 'id'] },
          { name: 'study_campaign_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'study_campaign_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'study_campaign_city_campaign_no', columnNames: ['city_id', 'campaign_no', 'id'] },
          { name: 'study_campaign_city_begins_on', columnNames: ['city_id', 'begins_on', 'id'] },
          { name: 'study_campaign_city_ends_on', columnNames: ['city_id', 'ends_on', 'id'] },
          { name: 'study_campaign_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'study_campaign_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'study_campaign_county_campaign_no', columnNames: ['county_id', 'campaign_no', 'id'] },
          { name: 'study_campaign_county_begins_on', columnNames: ['county_id', 'begins_on', 'id'] },
          { name: 'study_campaign_county_ends_on', columnNames: ['county_id', 'ends_on', 'id'] },
          { name: 'study_campaign_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'study_campaign_import', columnNames: ['import_id'] },
          { name: 'study_campaign_sole', columnNames: ['sole_key'], isUnique: true },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'study_campaign_counter',
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
          { name: 'study_campaign_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'study_campaign_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'study_campaign_counter');
    await dropTable(runner, 'study_campaign');
  }
}
