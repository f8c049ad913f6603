import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddIntegrityTalk1795753458237 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'integrity_talk',
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
          t.text('talk_no', 40),
          t.ascii('kind', 30),
          t.day('talked_on'),
          t.text('place', 120, maybe),
          t.text('talker_name', 40),
          t.text('talkee_name', 200),
          t.integer('group_size'),
          t.text('talkee_post', 400, maybe),
          t.text('recorder', 40, maybe),
          t.longText('topic_summary'),
          t.ascii('four_step', 30),
          t.ascii('no_corruption_tag', 30, maybe),
          t.day('follow_up_due', maybe),
          t.longText('follow_up', maybe),
          t.day('followed_up_on', maybe),
        ],
        indices: [
          { name: 'integrity_talk_number', columnNames: ['talk_no'], isUnique: true },
          { name: 'integrity_talk_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'integrity_talk_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_talk_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_talk_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_talk_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_talk_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_talk_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'integrity_talk_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'integrity_talk_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'integrity_talk_nation_talk_no', columnNames: ['nation_id', 'talk_no', 'id'] },
          { name: 'integrity_talk_nation_talked_on', columnNames: ['nation_id', 'talked_on', 'id'] },
          { name: 'integrity_talk_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'integrity_talk_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'integrity_talk_province_talk_no', columnNames: ['province_id', 'talk_no', 'id'] },
          { name: 'integrity_talk_province_talked_on', columnNames: ['province_id', 'talked_on', 'id'] },
          { name: 'integrity_talk_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'integrity_talk_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'integrity_talk_city_talk_no', columnNames: ['city_id', 'talk_no', 'id'] },
          { name: 'integrity_talk_city_talked_on', columnNames: ['city_id', 'talked_on', 'id'] },
          { name: 'integrity_talk_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'integrity_talk_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'integrity_talk_county_talk_no', columnNames: ['county_id', 'talk_no', 'id'] },
          { name: 'integrity_talk_county_talked_on', columnNames: ['county_id', 'talked_on', 'id'] },
          { name: 'integrity_talk_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'integrity_talk_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(
      runner,
      'integrity_talk',
      t.day('follow_up_due_sort'),
      'follow_up_due',
      "'9999-12-31'",
    );
    await addIndex(runner, 'integrity_talk', 'integrity_talk_nation_follow_up_due_sort', [
      'nation_id',
      'follow_up_due_sort',
      'id',
    ]);
    await addIndex(runner, 'integrity_talk', 'integrity_talk_province_follow_up_due_sort', [
      'province_id',
      'follow_up_due_sort',
      'id',
    ]);
    await addIndex(runner, 'integrity_talk', 'integrity_talk_city_follow_up_due_sort', [
      'city_id',
      'follow_up_due_sort',
      'id',
    ]);
    await addIndex(runner, 'integrity_talk', 'integrity_talk_county_follow_up_due_sort', [
      'county_id',
      'follow_up_due_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'integrity_talk_counter',
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
          { name: 'integrity_talk_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'integrity_talk_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'integrity_talk_counter');
    await dropTable(runner, 'integrity_talk');
  }
}
