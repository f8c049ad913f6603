import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddHeartTalkLog1795813246175 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'heart_talk_log',
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
          t.text('log_no', 40),
          t.text('month', 7),
          t.day('month_start', maybe),
          t.integer('talks_held'),
          t.integer('pairs_covered', maybe),
          t.flag('topic_duty'),
          t.flag('topic_study'),
          t.flag('topic_team'),
          t.flag('topic_integrity'),
          t.flag('topic_hardship'),
          t.day('submitted_on', maybe),
          t.longText('return_note', maybe),
        ],
        indices: [
          { name: 'heart_talk_log_number', columnNames: ['log_no'], isUnique: true },
          { name: 'heart_talk_log_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'heart_talk_log_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'heart_talk_log_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'heart_talk_log_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'heart_talk_log_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'heart_talk_log_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'heart_talk_log_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'heart_talk_log_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'heart_talk_log_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'heart_talk_log_nation_log_no', columnNames: ['nation_id', 'log_no', 'id'] },
          { name: 'heart_talk_log_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'heart_talk_log_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'heart_talk_log_province_log_no', columnNames: ['province_id', 'log_no', 'id'] },
          { name: 'heart_talk_log_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'heart_talk_log_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'heart_talk_log_city_log_no', columnNames: ['city_id', 'log_no', 'id'] },
          { name: 'heart_talk_log_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'heart_talk_log_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'heart_talk_log_county_log_no', columnNames: ['county_id', 'log_no', 'id'] },
          { name: 'heart_talk_log_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'heart_talk_log_import', columnNames: ['import_id'] },
          { name: 'heart_talk_log_sole', columnNames: ['sole_key'], isUnique: true },
        ],
      }),
    );
    await addSortColumn(runner, 'heart_talk_log', t.day('month_start_sort'), 'month_start', "'9999-12-31'");
    await addIndex(runner, 'heart_talk_log', 'heart_talk_log_nation_month_start_sort', [
      'nation_id',
      'month_start_sort',
      'id',
    ]);
    await addIndex(runner, 'heart_talk_log', 'heart_talk_log_province_month_start_sort', [
      'province_id',
      'month_start_sort',
      'id',
    ]);
    await addIndex(runner, 'heart_talk_log', 'heart_talk_log_city_month_start_sort', [
      'city_id',
      'month_start_sort',
      'id',
    ]);
    await addIndex(runner, 'heart_talk_log', 'heart_talk_log_county_month_start_sort', [
      'county_id',
      'month_start_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'heart_talk_log_counter',
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
          { name: 'heart_talk_log_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'heart_talk_log_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'heart_talk_log_counter');
    await dropTable(runner, 'heart_talk_log');
  }
}
