import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

/** The audit. Its rows outlive what they speak of: no foreign keys. */
export class CreateAudit1767225600200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    const maybe = { isNullable: true };
    await createTable(
      runner,
      new Table({
        name: 'audit',
        columns: [
          t.id(),
          t.instant('at'),
          t.ref('actor_id', maybe),
          t.ref('principal_id', maybe),
          t.ref('session_id', maybe),
          t.ref('unit_id', maybe),
          t.ascii('action', 40),
          t.ascii('entity', 40),
          t.ref('entity_id', maybe),
          t.ref('entity_unit_id', maybe),
          t.ascii('outcome', 10),
          t.json('field_set', maybe),
          t.json('value_hashes', maybe),
          t.json('detail', maybe),
          t.text('reason', 500, maybe),
          t.ascii('address', 64, maybe),
          t.ascii('request_id', 40, maybe),
          t.ascii('mac', 64),
          t.bigNumber('seal_no', maybe),
          t.ascii('seal_previous', 64, maybe),
          t.ascii('seal_hash', 64, maybe),
        ],
        uniques: [{ name: 'audit_seal', columnNames: ['seal_no'] }],
        indices: [
          { name: 'audit_actor', columnNames: ['actor_id', 'id'] },
          { name: 'audit_unit', columnNames: ['unit_id', 'id'] },
          { name: 'audit_entity', columnNames: ['entity', 'entity_id', 'id'] },
          { name: 'audit_action', columnNames: ['action', 'id'] },
        ],
      }),
      { audit_outcome_known: oneOf('outcome', ['DONE', 'DENIED', 'FAILED']) },
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('audit');
  }
}
