import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, dropColumn } from './alter.ts';
import { typesOf } from './types.ts';

/** Templates due some days behind their period, and how far a generation has come among units with a party group. */
export class AddPartyGroupObligations1795810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await addColumn(runner, 'obligation_template', t.integer('due_after_days'));
    await addColumn(runner, 'obligation_run', t.ref('groups_to'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumn(runner, 'obligation_run', 'groups_to');
    await dropColumn(runner, 'obligation_template', 'due_after_days');
  }
}
