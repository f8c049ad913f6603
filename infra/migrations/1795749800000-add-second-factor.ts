import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable } from './checks.ts';
import { typesOf } from './types.ts';

const toAccount = (name: string) => ({
  name,
  columnNames: ['account_id'],
  referencedTableName: 'account',
  referencedColumnNames: ['id'],
});

/** The second factor of an account, and the codes that stand in for it once each. */
export class AddSecondFactor1795749800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await createTable(
      runner,
      new Table({
        name: 'second_factor',
        columns: [
          t.id(),
          t.ref('account_id'),
          t.ascii('secret', 200),
          t.instant('confirmed_at', { isNullable: true }),
          t.bigNumber('last_step'),
          t.instant('created_at'),
        ],
        uniques: [{ name: 'second_factor_account', columnNames: ['account_id'] }],
        foreignKeys: [toAccount('second_factor_account_fk')],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'recovery_code',
        columns: [
          t.id(),
          t.ref('account_id'),
          t.ascii('code_hash', 64),
          t.instant('used_at', { isNullable: true }),
        ],
        uniques: [{ name: 'recovery_code_hash', columnNames: ['account_id', 'code_hash'] }],
        foreignKeys: [toAccount('recovery_code_account_fk')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('recovery_code');
    await runner.dropTable('second_factor');
  }
}
