import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, addIndex, dropColumn, dropIndex } from './alter.ts';
import { typesOf } from './types.ts';

/** Written from the ledger definitions, then read by a person. */
export class AddLetterSole1795879566124 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    await addColumn(runner, 'responsibility_letter', t.ascii('sole_key', 100, maybe));
    await addIndex(runner, 'responsibility_letter', 'responsibility_letter_sole', ['sole_key'], {
      isUnique: true,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'responsibility_letter', 'responsibility_letter_sole');
    await dropColumn(runner, 'responsibility_letter', 'sole_key');
  }
}
