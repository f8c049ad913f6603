import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addIndex, dropIndex } from './alter.ts';

/** Written from the ledger definitions, then read by a person. */
export class ListDrawnByEntry1795883263532 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'discipline_case', 'discipline_case_open');
    await addIndex(runner, 'discipline_case', 'discipline_case_open', [
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'discipline_case', 'discipline_case_unit');
    await addIndex(runner, 'discipline_case', 'discipline_case_unit', [
      'unit_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'discipline_case', 'discipline_case_nation');
    await addIndex(runner, 'discipline_case', 'discipline_case_nation', [
      'nation_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'discipline_case', 'discipline_case_province');
    await addIndex(runner, 'discipline_case', 'discipline_case_province', [
      'province_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'discipline_case', 'discipline_case_city');
    await addIndex(runner, 'discipline_case', 'discipline_case_city', [
      'city_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'discipline_case', 'discipline_case_county');
    await addIndex(runner, 'discipline_case', 'discipline_case_county', [
      'county_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'discipline_case', 'discipline_case_branch');
    await addIndex(runner, 'discipline_case', 'discipline_case_branch', [
      'branch_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'discipline_case', 'discipline_case_state');
    await addIndex(runner, 'discipline_case', 'discipline_case_state', [
      'state',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_open');
    await addIndex(runner, 'accountability_record', 'accountability_record_open', [
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_unit');
    await addIndex(runner, 'accountability_record', 'accountability_record_unit', [
      'unit_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_nation');
    await addIndex(runner, 'accountability_record', 'accountability_record_nation', [
      'nation_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_province');
    await addIndex(runner, 'accountability_record', 'accountability_record_province', [
      'province_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_city');
    await addIndex(runner, 'accountability_record', 'accountability_record_city', [
      'city_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_county');
    await addIndex(runner, 'accountability_record', 'accountability_record_county', [
      'county_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_branch');
    await addIndex(runner, 'accountability_record', 'accountability_record_branch', [
      'branch_id',
      'open',
      'due_day',
      'created_at',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_state');
    await addIndex(runner, 'accountability_record', 'accountability_record_state', [
      'state',
      'due_day',
      'created_at',
      'id',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'accountability_record', 'accountability_record_state');
    await addIndex(runner, 'accountability_record', 'accountability_record_state', [
      'state',
      'due_day',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_branch');
    await addIndex(runner, 'accountability_record', 'accountability_record_branch', [
      'branch_id',
      'open',
      'due_day',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_county');
    await addIndex(runner, 'accountability_record', 'accountability_record_county', [
      'county_id',
      'open',
      'due_day',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_city');
    await addIndex(runner, 'accountability_record', 'accountability_record_city', [
      'city_id',
      'open',
      'due_day',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_province');
    await addIndex(runner, 'accountability_record', 'accountability_record_province', [
      'province_id',
      'open',
      'due_day',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_nation');
    await addIndex(runner, 'accountability_record', 'accountability_record_nation', [
      'nation_id',
      'open',
      'due_day',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_unit');
    await addIndex(runner, 'accountability_record', 'accountability_record_unit', [
      'unit_id',
      'open',
      'due_day',
      'id',
    ]);
    await dropIndex(runner, 'accountability_record', 'accountability_record_open');
    await addIndex(runner, 'accountability_record', 'accountability_record_open', ['open', 'due_day', 'id']);
    await dropIndex(runner, 'discipline_case', 'discipline_case_state');
    await addIndex(runner, 'discipline_case', 'discipline_case_state', ['state', 'due_day', 'id']);
    await dropIndex(runner, 'discipline_case', 'discipline_case_branch');
    await addIndex(runner, 'discipline_case', 'discipline_case_branch', [
      'branch_id',
      'open',
      'due_day',
      'id',
    ]);
    await dropIndex(runner, 'discipline_case', 'discipline_case_county');
    await addIndex(runner, 'discipline_case', 'discipline_case_county', [
      'county_id',
      'open',
      'due_day',
      'id',
    ]);
    await dropIndex(runner, 'discipline_case', 'discipline_case_city');
    await addIndex(runner, 'discipline_case', 'discipline_case_city', ['city_id', 'open', 'due_day', 'id']);
    await dropIndex(runner, 'discipline_case', 'discipline_case_province');
    await addIndex(runner, 'discipline_case', 'discipline_case_province', [
      'province_id',
      'open',
      'due_day',
      'id',
    ]);
    await dropIndex(runner, 'discipline_case', 'discipline_case_nation');
    await addIndex(runner, 'discipline_case', 'discipline_case_nation', [
      'nation_id',
      'open',
      'due_day',
      'id',
    ]);
    await dropIndex(runner, 'discipline_case', 'discipline_case_unit');
    await addIndex(runner, 'discipline_case', 'discipline_case_unit', ['unit_id', 'open', 'due_day', 'id']);
    await dropIndex(runner, 'discipline_case', 'discipline_case_open');
    await addIndex(runner, 'discipline_case', 'discipline_case_open', ['open', 'due_day', 'id']);
  }
}
