import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addIndex, addSortColumn, dropColumn, dropIndex } from './alter.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddSortIndexes1795714961831 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await addSortColumn(runner, 'hazard', t.day('due_on_sort'), 'due_on', "'9999-12-31'");
    await addSortColumn(runner, 'hazard', t.day('closed_on_sort'), 'closed_on', "'9999-12-31'");
    await addIndex(runner, 'hazard', 'hazard_nation_due_day', ['nation_id', 'due_day', 'id']);
    await addIndex(runner, 'hazard', 'hazard_nation_created_at', ['nation_id', 'created_at', 'id']);
    await addIndex(runner, 'hazard', 'hazard_nation_hazard_no', ['nation_id', 'hazard_no', 'id']);
    await addIndex(runner, 'hazard', 'hazard_nation_found_on', ['nation_id', 'found_on', 'id']);
    await addIndex(runner, 'hazard', 'hazard_nation_due_on_sort', ['nation_id', 'due_on_sort', 'id']);
    await addIndex(runner, 'hazard', 'hazard_nation_closed_on_sort', ['nation_id', 'closed_on_sort', 'id']);
    await addIndex(runner, 'hazard', 'hazard_province_due_day', ['province_id', 'due_day', 'id']);
    await addIndex(runner, 'hazard', 'hazard_province_created_at', ['province_id', 'created_at', 'id']);
    await addIndex(runner, 'hazard', 'hazard_province_hazard_no', ['province_id', 'hazard_no', 'id']);
    await addIndex(runner, 'hazard', 'hazard_province_found_on', ['province_id', 'found_on', 'id']);
    await addIndex(runner, 'hazard', 'hazard_province_due_on_sort', ['province_id', 'due_on_sort', 'id']);
    await addIndex(runner, 'hazard', 'hazard_province_closed_on_sort', [
      'province_id',
      'closed_on_sort',
      'id',
    ]);
    await addIndex(runner, 'hazard', 'hazard_city_due_day', ['city_id', 'due_day', 'id']);
    await addIndex(runner, 'hazard', 'hazard_city_created_at', ['city_id', 'created_at', 'id']);
    await addIndex(runner, 'hazard', 'hazard_city_hazard_no', ['city_id', 'hazard_no', 'id']);
    await addIndex(runner, 'hazard', 'hazard_city_found_on', ['city_id', 'found_on', 'id']);
    await addIndex(runner, 'hazard', 'hazard_city_due_on_sort', ['city_id', 'due_on_sort', 'id']);
    await addIndex(runner, 'hazard', 'hazard_city_closed_on_sort', ['city_id', 'closed_on_sort', 'id']);
    await addIndex(runner, 'hazard', 'hazard_county_due_day', ['county_id', 'due_day', 'id']);
    await addIndex(runner, 'hazard', 'hazard_county_created_at', ['county_id', 'created_at', 'id']);
    await addIndex(runner, 'hazard', 'hazard_county_hazard_no', ['county_id', 'hazard_no', 'id']);
    await addIndex(runner, 'hazard', 'hazard_county_found_on', ['county_id', 'found_on', 'id']);
    await addIndex(runner, 'hazard', 'hazard_county_due_on_sort', ['county_id', 'due_on_sort', 'id']);
    await addIndex(runner, 'hazard', 'hazard_county_closed_on_sort', ['county_id', 'closed_on_sort', 'id']);
    await addIndex(runner, 'hazard', 'hazard_state', ['state', 'due_day', 'id']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'hazard', 'hazard_state');
    await dropIndex(runner, 'hazard', 'hazard_county_closed_on_sort');
    await dropIndex(runner, 'hazard', 'hazard_county_due_on_sort');
    await dropIndex(runner, 'hazard', 'hazard_county_found_on');
    await dropIndex(runner, 'hazard', 'hazard_county_hazard_no');
    await dropIndex(runner, 'hazard', 'hazard_county_created_at');
    await dropIndex(runner, 'hazard', 'hazard_county_due_day');
    await dropIndex(runner, 'hazard', 'hazard_city_closed_on_sort');
    await dropIndex(runner, 'hazard', 'hazard_city_due_on_sort');
    await dropIndex(runner, 'hazard', 'hazard_city_found_on');
    await dropIndex(runner, 'hazard', 'hazard_city_hazard_no');
    await dropIndex(runner, 'hazard', 'hazard_city_created_at');
    await dropIndex(runner, 'hazard', 'hazard_city_due_day');
    await dropIndex(runner, 'hazard', 'hazard_province_closed_on_sort');
    await dropIndex(runner, 'hazard', 'hazard_province_due_on_sort');
    await dropIndex(runner, 'hazard', 'hazard_province_found_on');
    await dropIndex(runner, 'hazard', 'hazard_province_hazard_no');
    await dropIndex(runner, 'hazard', 'hazard_province_created_at');
    await dropIndex(runner, 'hazard', 'hazard_province_due_day');
    await dropIndex(runner, 'hazard', 'hazard_nation_closed_on_sort');
    await dropIndex(runner, 'hazard', 'hazard_nation_due_on_sort');
    await dropIndex(runner, 'hazard', 'hazard_nation_found_on');
    await dropIndex(runner, 'hazard', 'hazard_nation_hazard_no');
    await dropIndex(runner, 'hazard', 'hazard_nation_created_at');
    await dropIndex(runner, 'hazard', 'hazard_nation_due_day');
    await dropColumn(runner, 'hazard', 'closed_on_sort');
    await dropColumn(runner, 'hazard', 'due_on_sort');
  }
}
