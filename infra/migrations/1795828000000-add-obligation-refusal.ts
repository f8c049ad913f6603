import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

const keyTo = (name: string, column: string, table: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
});

/** Requests for exemptions that were refused, each with the reason written then. */
export class AddObligationRefusal1795828000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await createTable(
      runner,
      new Table({
        name: 'obligation_refusal',
        columns: [
          t.id(),
          t.ref('obligation_id'),
          t.text('request_reason', 500),
          t.ref('requested_by'),
          t.ref('requested_for', { isNullable: true }),
          t.day('requested_on'),
          t.text('refusal_reason', 500),
          t.ref('refused_by'),
          t.day('refused_on'),
        ],
        indices: [
          { name: 'obligation_refusal_obligation', columnNames: ['obligation_id', 'requested_on'] },
          // What waited on a past day: asked for by then and refused since.
          {
            name: 'obligation_refusal_refused',
            columnNames: ['refused_on', 'requested_on', 'obligation_id'],
          },
        ],
        foreignKeys: [
          keyTo('obligation_refusal_obligation_fk', 'obligation_id', 'obligation'),
          keyTo('obligation_refusal_requested_by_fk', 'requested_by', 'person'),
          keyTo('obligation_refusal_requested_for_fk', 'requested_for', 'person'),
          keyTo('obligation_refusal_refused_by_fk', 'refused_by', 'person'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('obligation_refusal');
  }
}
