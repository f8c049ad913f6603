import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, addIndex, dropColumn, dropIndex } from './alter.ts';
import { typesOf } from './types.ts';

/**
 * The keyed hash beside a person's sealed staff number goes: two columns of one database told who a case is about.
 * Undone, it is empty: the program of before keeps records from nobody until staff numbers are entered anew.
 */
export class DropPersonKey1795879600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'person', 'person_key');
    await dropColumn(runner, 'person', 'person_key');
  }

  async down(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'person', typesOf(runner).ascii('person_key', 64));
    await addIndex(runner, 'person', 'person_key', ['person_key']);
  }
}
