import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddBranchElection1795824015906 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'branch_election',
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
          t.text('election_no', 40),
          t.day('due_on'),
          t.ascii('method', 30, maybe),
          t.day('held_on', maybe),
          t.integer('voters_expected', maybe),
          t.integer('voters_present', maybe),
          t.integer('new_committee_count', maybe),
          t.text('secretary_name', 40, maybe),
          t.integer('term_years', maybe),
          t.ascii('result', 30, maybe),
          t.day('approved_on', maybe),
        ],
        indices: [
          { name: 'branch_election_number', columnNames: ['election_no'], isUnique: true },
          { name: 'branch_election_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'branch_election_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'branch_election_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'branch_election_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'branch_election_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'branch_election_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'branch_election_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'branch_election_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'branch_election_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'branch_election_nation_election_no', columnNames: ['nation_id', 'election_no', 'id'] },
          { name: 'branch_election_nation_due_on', columnNames: ['nation_id', 'due_on', 'id'] },
          { name: 'branch_election_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'branch_election_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          { name: 'branch_election_province_election_no', columnNames: ['province_id', 'election_no', 'id'] },
          { name: 'branch_election_province_due_on', columnNames: ['province_id', 'due_on', 'id'] },
          { name: 'branch_election_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'branch_election_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'branch_election_city_election_no', columnNames: ['city_id', 'election_no', 'id'] },
          { name: 'branch_election_city_due_on', columnNames: ['city_id', 'due_on', 'id'] },
          { name: 'branch_election_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'branch_election_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'branch_election_county_election_no', columnNames: ['county_id', 'election_no', 'id'] },
          { name: 'branch_election_county_due_on', columnNames: ['county_id', 'due_on', 'id'] },
          { name: 'branch_election_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'branch_election_import', columnNames: ['import_id'] },
          { name: 'branch_election_sole', columnNames: ['sole_key'], isUnique: true },
        ],
      }),
    );
    await addSortColumn(runner, 'branch_election', t.day('held_on_sort'), 'held_on', "'9999-12-31'");
    await addIndex(runner, 'branch_election', 'branch_election_nation_held_on_sort', [
      'nation_id',
      'held_on_sort',
      'id',
    ]);
    await addIndex(runner, 'branch_election', 'branch_election_province_held_on_sort', [
      'province_id',
      'held_on_sort',
      'id',
    ]);
    await addIndex(runner, 'branch_election', 'branch_election_city_held_on_sort', [
      'city_id',
      'held_on_sort',
      'id',
    ]);
    await addIndex(runner, 'branch_election', 'branch_election_county_held_on_sort', [
      'county_id',
      'held_on_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'branch_election_counter',
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
          { name: 'branch_election_counter_county', columnNames: ['grain', 'county_id', 'span', 'due_day'] },
          { name: 'branch_election_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'branch_election_counter');
    await dropTable(runner, 'branch_election');
  }
}
