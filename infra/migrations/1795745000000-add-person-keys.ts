import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, addIndex, dropColumn, dropIndex } from './alter.ts';
import { typesOf } from './types.ts';

/** A person's staff number, sealed, and the keyed hash by which cases are kept from whom they are about. */
export class AddPersonKeys1795745000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await addColumn(runner, 'person', t.ascii('record_key', 200));
    await addColumn(runner, 'person', t.ascii('staff_no', 400));
    await addColumn(runner, 'person', t.ascii('person_key', 64));
    await addIndex(runner, 'person', 'person_key', ['person_key']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropIndex(runner, 'person', 'person_key');
    for (const column of ['person_key', 'staff_no', 'record_key']) await dropColumn(runner, 'person', column);
  }
}
