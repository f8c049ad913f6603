import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, addIndex, dropColumn, dropIndex } from './alter.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddSoleKeys1795812641056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    await addColumn(runner, 'party_branch', t.ascii('sole_key', 100, maybe));
    await addIndex(runner, 'party_branch', 'party_branch_sole', ['sole_key'], { isUnique: true });
    await addColumn(runner, 'weak_branch_case', t.ascii('sole_key', 100, maybe));
    await addIndex(runner, 'weak_branch_case', 'weak_branch_case_sole', ['sole_key'], { isUnique: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'weak_branch_case', 'weak_branch_case_sole');
    await dropColumn(runner, 'weak_branch_case', 'sole_key');
    await dropIndex(runner, 'party_branch', 'party_branch_sole');
    await dropColumn(runner, 'party_branch', 'sole_key');
  }
}
