import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { addIndex, addSortColumn, dropTable } from './alter.ts';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddServicesAndDocuments1795827100578 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(
      runner,
      new Table({
        name: 'public_service_item',
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
          t.text('item_no', 40),
          t.text('title', 120),
          t.ascii('beneficiary_kind', 30),
          t.integer('beneficiary_count'),
          t.longText('measure', maybe),
          t.text('owner_name', 40, maybe),
          t.day('planned_on'),
          t.day('due_on'),
          t.longText('outcome', maybe),
          t.text('evidence_ref', 120, maybe),
          t.day('done_on', maybe),
          t.day('accepted_on', maybe),
          t.text('accepted_by', 40, maybe),
        ],
        indices: [
          { name: 'public_service_item_number', columnNames: ['item_no'], isUnique: true },
          { name: 'public_service_item_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'public_service_item_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'public_service_item_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'public_service_item_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'public_service_item_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'public_service_item_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'public_service_item_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'public_service_item_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'public_service_item_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'public_service_item_nation_item_no', columnNames: ['nation_id', 'item_no', 'id'] },
          { name: 'public_service_item_nation_planned_on', columnNames: ['nation_id', 'planned_on', 'id'] },
          { name: 'public_service_item_nation_due_on', columnNames: ['nation_id', 'due_on', 'id'] },
          { name: 'public_service_item_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          {
            name: 'public_service_item_province_created_at',
            columnNames: ['province_id', 'created_at', 'id'],
          },
          { name: 'public_service_item_province_item_no', columnNames: ['province_id', 'item_no', 'id'] },
          {
            name: 'public_service_item_province_planned_on',
            columnNames: ['province_id', 'planned_on', 'id'],
          },
          { name: 'public_service_item_province_due_on', columnNames: ['province_id', 'due_on', 'id'] },
          { name: 'public_service_item_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'public_service_item_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'public_service_item_city_item_no', columnNames: ['city_id', 'item_no', 'id'] },
          { name: 'public_service_item_city_planned_on', columnNames: ['city_id', 'planned_on', 'id'] },
          { name: 'public_service_item_city_due_on', columnNames: ['city_id', 'due_on', 'id'] },
          { name: 'public_service_item_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'public_service_item_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'public_service_item_county_item_no', columnNames: ['county_id', 'item_no', 'id'] },
          { name: 'public_service_item_county_planned_on', columnNames: ['county_id', 'planned_on', 'id'] },
          { name: 'public_service_item_county_due_on', columnNames: ['county_id', 'due_on', 'id'] },
          { name: 'public_service_item_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'public_service_item_import', columnNames: ['import_id'] },
        ],
      }),
    );
    await addSortColumn(runner, 'public_service_item', t.day('done_on_sort'), 'done_on', "'9999-12-31'");
    await addSortColumn(
      runner,
      'public_service_item',
      t.day('accepted_on_sort'),
      'accepted_on',
      "'9999-12-31'",
    );
    await addIndex(runner, 'public_service_item', 'public_service_item_nation_done_on_sort', [
      'nation_id',
      'done_on_sort',
      'id',
    ]);
    await addIndex(runner, 'public_service_item', 'public_service_item_nation_accepted_on_sort', [
      'nation_id',
      'accepted_on_sort',
      'id',
    ]);
    await addIndex(runner, 'public_service_item', 'public_service_item_province_done_on_sort', [
      'province_id',
      'done_on_sort',
      'id',
    ]);
    await addIndex(runner, 'public_service_item', 'public_service_item_province_accepted_on_sort', [
      'province_id',
      'accepted_on_sort',
      'id',
    ]);
    await addIndex(runner, 'public_service_item', 'public_service_item_city_done_on_sort', [
      'city_id',
      'done_on_sort',
      'id',
    ]);
    await addIndex(runner, 'public_service_item', 'public_service_item_city_accepted_on_sort', [
      'city_id',
      'accepted_on_sort',
      'id',
    ]);
    await addIndex(runner, 'public_service_item', 'public_service_item_county_done_on_sort', [
      'county_id',
      'done_on_sort',
      'id',
    ]);
    await addIndex(runner, 'public_service_item', 'public_service_item_county_accepted_on_sort', [
      'county_id',
      'accepted_on_sort',
      'id',
    ]);
    await createTable(
      runner,
      new Table({
        name: 'public_service_item_counter',
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
            name: 'public_service_item_counter_county',
            columnNames: ['grain', 'county_id', 'span', 'due_day'],
          },
          { name: 'public_service_item_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'upstream_document',
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
          t.text('register_no', 40),
          t.text('title', 200),
          t.text('doc_no', 60),
          t.text('issuer', 80),
          t.ascii('level', 30),
          t.day('issued_on'),
          t.longText('summary', maybe),
        ],
        indices: [
          { name: 'upstream_document_number', columnNames: ['register_no'], isUnique: true },
          { name: 'upstream_document_open', columnNames: ['open', 'due_day', 'id'] },
          { name: 'upstream_document_unit', columnNames: ['unit_id', 'open', 'due_day', 'id'] },
          { name: 'upstream_document_nation', columnNames: ['nation_id', 'open', 'due_day', 'id'] },
          { name: 'upstream_document_province', columnNames: ['province_id', 'open', 'due_day', 'id'] },
          { name: 'upstream_document_city', columnNames: ['city_id', 'open', 'due_day', 'id'] },
          { name: 'upstream_document_county', columnNames: ['county_id', 'open', 'due_day', 'id'] },
          { name: 'upstream_document_branch', columnNames: ['branch_id', 'open', 'due_day', 'id'] },
          { name: 'upstream_document_nation_due_day', columnNames: ['nation_id', 'due_day', 'id'] },
          { name: 'upstream_document_nation_created_at', columnNames: ['nation_id', 'created_at', 'id'] },
          { name: 'upstream_document_nation_register_no', columnNames: ['nation_id', 'register_no', 'id'] },
          { name: 'upstream_document_nation_issued_on', columnNames: ['nation_id', 'issued_on', 'id'] },
          { name: 'upstream_document_province_due_day', columnNames: ['province_id', 'due_day', 'id'] },
          { name: 'upstream_document_province_created_at', columnNames: ['province_id', 'created_at', 'id'] },
          {
            name: 'upstream_document_province_register_no',
            columnNames: ['province_id', 'register_no', 'id'],
          },
          { name: 'upstream_document_province_issued_on', columnNames: ['province_id', 'issued_on', 'id'] },
          { name: 'upstream_document_city_due_day', columnNames: ['city_id', 'due_day', 'id'] },
          { name: 'upstream_document_city_created_at', columnNames: ['city_id', 'created_at', 'id'] },
          { name: 'upstream_document_city_register_no', columnNames: ['city_id', 'register_no', 'id'] },
          { name: 'upstream_document_city_issued_on', columnNames: ['city_id', 'issued_on', 'id'] },
          { name: 'upstream_document_county_due_day', columnNames: ['county_id', 'due_day', 'id'] },
          { name: 'upstream_document_county_created_at', columnNames: ['county_id', 'created_at', 'id'] },
          { name: 'upstream_document_county_register_no', columnNames: ['county_id', 'register_no', 'id'] },
          { name: 'upstream_document_county_issued_on', columnNames: ['county_id', 'issued_on', 'id'] },
          { name: 'upstream_document_state', columnNames: ['state', 'due_day', 'id'] },
          { name: 'upstream_document_import', columnNames: ['import_id'] },
          { name: 'upstream_document_sole', columnNames: ['sole_key'], isUnique: true },
        ],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'upstream_document_counter',
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
          t.ascii('level', 30, key),
          t.day('warn_day', key),
          t.integer('n'),
        ],
        indices: [
          {
            name: 'upstream_document_counter_county',
            columnNames: ['grain', 'county_id', 'span', 'due_day'],
          },
          { name: 'upstream_document_counter_branch', columnNames: ['grain', 'branch_id'] },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'upstream_document_counter');
    await dropTable(runner, 'upstream_document');
    await dropTable(runner, 'public_service_item_counter');
    await dropTable(runner, 'public_service_item');
  }
}
