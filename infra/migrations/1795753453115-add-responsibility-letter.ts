import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddResponsibilityLetter1795753453115 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'responsibility_letter',
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
          t.text('letter_no', 40),
          t.integer('for_year'),
          t.ascii('area', 30),
          t.text('issuer_unit', 80),
          t.text('signer_name', 40),
          t.text('signer_post', 40, maybe),
          t.day('issued_on'),
          t.day('due_on', maybe),
          t.day('signed_on', maybe),
          t.text('scan_ref', 120, maybe),
        ],
        indices: [
          { name: 'responsibility_letter_number', columnNames: ['letter_no'], isUnique: true },
          { name: 'responsibility_letter_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'responsibility_letter_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'responsibility_letter_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'responsibility_letter_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'responsibility_letter_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'responsibility_letter_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'responsibility_letter_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'responsibility_letter_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'responsibility_letter_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'responsibility_letter_nation_letter_no', columnNames: ['nation_id', 'letter_no', 'id'] },
          { name: 'responsibility_letter_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          {
            name: 'responsibility_letter_province_created_at',
            columnNames: ['province_id', 'created_at', 'id'],
          },
          {
            name: 'responsibility_letter_province_letter_no',
            columnNames: ['province_id', 'letter_no', 'id'],
          },
          { name: 'responsibility_letter_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'responsibility_letter_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'responsibility_letter_city_letter_no', columnNames: ['city_id', 'letter_no', 'id'] },
          { name: 'responsibility_letter_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'responsibility_letter_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'responsibility_letter_county_letter_no', columnNames: ['county_id', 'letter_no', 'id'] },
          { name: 'responsibility_letter_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'responsibility_letter_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(runner, 'responsibility_letter', t.day('due_on_sort'), 'due_on', "'9999-12-31'");
    await addSortColumn(
      runner,
      'responsibility_letter',
      t.day('signed_on_sort'),
      'signed_on',
      "'9999-12-31'",
    );
    await addIndex(runner, 'responsibility_letter', 'responsibility_letter_nation_due_on_sort', [
      'nation_id',
      'due_on_sort',
      'id',
    ]);
    await addIndex(runner, 'responsibility_letter', 'responsibility_letter_nation_signed_on_sort', [
      'nation_id',
      'signed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'responsibility_letter', 'responsibility_letter_province_due_on_sort', [
      'province_id',
      'due_on_sort',
      'id',
    ]);
    await addIndex(runner, 'responsibility_letter', 'responsibility_letter_province_signed_on_sort', [
      'province_id',
      'signed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'responsibility_letter', 'responsibility_letter_city_due_on_sort', [
      'city_id',
      'due_on_sort',
      'id',
    ]);
    await addIndex(runner, 'responsibility_letter', 'responsibility_letter_city_signed_on_sort', [
      'city_id',
      'signed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'responsibility_letter', 'responsibility_letter_county_due_on_sort', [
      'county_id',
      'due_on_sort',
      'id',
    ]);
    await addIndex(runner, 'responsibility_letter', 'responsibility_letter_county_signed_on_sort', [
      'county_id',
      'signed_on_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'responsibility_letter_counter',
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
            name: 'responsibility_letter_counter_county',
            columnNames: ['grain', 'county_id', 'span', 'due_day'],
          },
          { name: 'responsibility_letter_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'responsibility_letter_counter');
    await dropTable(runner, 'responsibility_letter');
  }
}
