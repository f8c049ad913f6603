import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddChannels1795811249567 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'own_channel',
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
          t.text('channel_no', 40),
          t.ascii('type', 30),
          t.text('name', 80),
          t.text('registered_no', 60, maybe),
          t.day('opened_on', maybe),
          t.text('owner_name', 40, maybe),
          t.text('reviewer1', 40, maybe),
          t.text('reviewer2', 40, maybe),
          t.text('reviewer3', 40, maybe),
          t.day('last_checked_on', maybe),
          t.longText('check_finding', maybe),
          t.text('approved_by', 40, maybe),
          t.day('approved_on', maybe),
          t.day('closed_on', maybe),
        ],
        indices: [
          { name: 'own_channel_number', columnNames: ['channel_no'], isUnique: true },
          { name: 'own_channel_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'own_channel_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'own_channel_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'own_channel_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'own_channel_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'own_channel_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'own_channel_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'own_channel_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'own_channel_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'own_channel_nation_channel_no', columnNames: ['nation_id', 'channel_no', 'id'] },
          { name: 'own_channel_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'own_channel_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'own_channel_province_channel_no', columnNames: ['province_id', 'channel_no', 'id'] },
          { name: 'own_channel_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'own_channel_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'own_channel_city_channel_no', columnNames: ['city_id', 'channel_no', 'id'] },
          { name: 'own_channel_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'own_channel_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'own_channel_county_channel_no', columnNames: ['county_id', 'channel_no', 'id'] },
          { name: 'own_channel_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'own_channel_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(runner, 'own_channel', t.day('opened_on_sort'), 'opened_on', "'9999-12-31'");
    await addSortColumn(
      runner,
      'own_channel',
      t.day('last_checked_on_sort'),
      'last_checked_on',
      "'9999-12-31'",
    );
    await addIndex(runner, 'own_channel', 'own_channel_nation_opened_on_sort', [
      'nation_id',
      'opened_on_sort',
      'id',
    ]);
    await addIndex(runner, 'own_channel', 'own_channel_nation_last_checked_on_sort', [
      'nation_id',
      'last_checked_on_sort',
      'id',
    ]);
    await addIndex(runner, 'own_channel', 'own_channel_province_opened_on_sort', [
      'province_id',
      'opened_on_sort',
      'id',
    ]);
    await addIndex(runner, 'own_channel', 'own_channel_province_last_checked_on_sort', [
      'province_id',
      'last_checked_on_sort',
      'id',
    ]);
    await addIndex(runner, 'own_channel', 'own_channel_city_opened_on_sort', [
      'city_id',
      'opened_on_sort',
      'id',
    ]);
    await addIndex(runner, 'own_channel', 'own_channel_city_last_checked_on_sort', [
      'city_id',
      'last_checked_on_sort',
      'id',
    ]);
    await addIndex(runner, 'own_channel', 'own_channel_county_opened_on_sort', [
      'county_id',
      'opened_on_sort',
      'id',
    ]);
    await addIndex(runner, 'own_channel', 'own_channel_county_last_checked_on_sort', [
      'county_id',
      'last_checked_on_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'own_channel_counter',
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
          { name: 'own_channel_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'own_channel_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'publish_review',
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
          t.text('review_no', 40),
          t.ascii('channel_type', 30),
          t.text('channel_name', 80),
          t.text('title', 120),
          t.day('published_on'),
          t.flag('first_review_ok'),
          t.flag('second_review_ok'),
          t.flag('final_review_ok'),
          t.flag('is_map_content'),
          t.text('map_review_no', 40, maybe),
          t.text('approved_by', 40, maybe),
          t.day('approved_on', maybe),
        ],
        indices: [
          { name: 'publish_review_number', columnNames: ['review_no'], isUnique: true },
          { name: 'publish_review_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'publish_review_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'publish_review_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'publish_review_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'publish_review_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'publish_review_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'publish_review_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'publish_review_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'publish_review_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'publish_review_nation_review_no', columnNames: ['nation_id', 'review_no', 'id'] },
          { name: 'publish_review_nation_published_on', columnNames: ['nation_id', 'published_on', 'id'] },
          { name: 'publish_review_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'publish_review_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'publish_review_province_review_no', columnNames: ['province_id', 'review_no', 'id'] },
          {
            name: 'publish_review_province_published_on',
            columnNames: ['province_id', 'published_on', 'id'],
          },
          { name: 'publish_review_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'publish_review_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'publish_review_city_review_no', columnNames: ['city_id', 'review_no', 'id'] },
          { name: 'publish_review_city_published_on', columnNames: ['city_id', 'published_on', 'id'] },
          { name: 'publish_review_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'publish_review_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'publish_review_county_review_no', columnNames: ['county_id', 'review_no', 'id'] },
          { name: 'publish_review_county_published_on', columnNames: ['county_id', 'published_on', 'id'] },
          { name: 'publish_review_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'publish_review_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'publish_review_counter',
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
          { name: 'publish_review_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'publish_review_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'publish_review_counter');
    await dropTable(runner, 'publish_review');
    await dropTable(runner, 'own_channel_counter');
    await dropTable(runner, 'own_channel');
  }
}
