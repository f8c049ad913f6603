import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, dropColumn } from './alter.ts';
import { typesOf } from './types.ts';

/** For whom a delegate asked not to owe something: who does not decide on it either. */
export class AddExemptionPrincipal1795821000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'obligation', typesOf(runner).ref('exempt_requested_for'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumn(runner, 'obligation', 'exempt_requested_for');
  }
}
