import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, dropColumn } from './alter.ts';
import { typesOf } from './types.ts';

/** When the person of a session last proved who he is, and the session that took its place when he did. */
export class AddStepUp1795749700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await addColumn(runner, 'session', t.instant('stepped_up_at'));
    await addColumn(runner, 'session', t.ref('replaced_by'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumn(runner, 'session', 'replaced_by');
    await dropColumn(runner, 'session', 'stepped_up_at');
  }
}
