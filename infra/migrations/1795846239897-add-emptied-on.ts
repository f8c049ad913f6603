import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, dropColumn } from './alter.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddEmptiedOn1795846239897 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    await addColumn(runner, 'discipline_case', t.day('emptied_on', maybe));
    await addColumn(runner, 'accountability_record', t.day('emptied_on', maybe));
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumn(runner, 'accountability_record', 'emptied_on');
    await dropColumn(runner, 'discipline_case', 'emptied_on');
  }
}
