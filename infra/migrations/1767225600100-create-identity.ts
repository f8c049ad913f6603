import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTable, oneOf } from './checks.ts';
import { typesOf } from './types.ts';

const to = (table: string, column: string, name: string) => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
});

/** People, accounts, sessions, authority, and the count of failed sign-ins. */
export class CreateIdentity1767225600100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const t = typesOf(runner);
    await createTable(
      runner,
      new Table({
        name: 'person',
        columns: [
          t.id(),
          t.text('name', 60),
          t.ref('unit_id'),
          t.text('job_title', 60, { isNullable: true }),
          t.flag('is_key_minority'),
          t.flag('is_party_group_member'),
          t.ascii('office', 20, { isNullable: true }),
          t.flag('active'),
          t.integer('version'),
          t.instant('created_at'),
          t.instant('changed_at'),
        ],
        indices: [
          { name: 'person_unit', columnNames: ['unit_id', 'id'] },
          { name: 'person_name', columnNames: ['name', 'id'] },
        ],
        foreignKeys: [to('unit', 'unit_id', 'person_unit_fk')],
      }),
      {
        person_office_known: `office IS NULL OR ${oneOf('office', ['SYSTEM_OFFICER', 'SECURITY_OFFICER', 'AUDIT_OFFICER'])}`,
      },
    );
    await createTable(
      runner,
      new Table({
        name: 'account',
        columns: [
          t.id(),
          t.ref('person_id'),
          t.text('username', 60),
          t.ascii('password_hash', 200),
          t.instant('password_changed_at'),
          t.flag('must_change_password'),
          t.flag('disabled'),
          t.integer('epoch'),
          t.instant('last_sign_in_at', { isNullable: true }),
          t.instant('created_at'),
        ],
        uniques: [
          { name: 'account_username', columnNames: ['username'] },
          { name: 'account_person', columnNames: ['person_id'] },
        ],
        foreignKeys: [to('person', 'person_id', 'account_person_fk')],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'session',
        columns: [
          t.id(),
          t.ref('account_id'),
          t.ascii('token_hash', 64),
          t.integer('epoch'),
          t.text('device', 120),
          t.instant('created_at'),
          t.instant('last_seen_at'),
          t.instant('expires_at'),
        ],
        uniques: [{ name: 'session_token', columnNames: ['token_hash'] }],
        indices: [
          { name: 'session_account', columnNames: ['account_id', 'created_at'] },
          { name: 'session_expiry', columnNames: ['expires_at'] },
        ],
        foreignKeys: [to('account', 'account_id', 'session_account_fk')],
      }),
    );
    await createTable(
      runner,
      new Table({
        name: 'role_assignment',
        columns: [
          t.id(),
          t.ref('person_id'),
          t.ascii('role', 20),
          t.ref('unit_id'),
          t.json('duties'),
          t.day('valid_from'),
          t.day('valid_to', { isNullable: true }),
          t.ref('granted_by', { isNullable: true }),
          t.instant('created_at'),
        ],
        indices: [
          { name: 'role_assignment_person', columnNames: ['person_id', 'valid_from'] },
          { name: 'role_assignment_unit', columnNames: ['unit_id', 'role'] },
        ],
        foreignKeys: [
          to('person', 'person_id', 'role_assignment_person_fk'),
          to('unit', 'unit_id', 'role_assignment_unit_fk'),
        ],
      }),
      {
        role_assignment_role_known: oneOf('role', [
          'CITY_ADMIN',
          'COUNTY_SECRETARY',
          'BRANCH_SECRETARY',
          'AUDITOR',
        ]),
      },
    );
    await createTable(
      runner,
      new Table({
        name: 'delegation',
        columns: [
          t.id(),
          t.ref('principal_id'),
          t.ref('delegate_id'),
          t.day('valid_from'),
          t.day('valid_to'),
          t.ref('created_by', { isNullable: true }),
          t.instant('created_at'),
        ],
        indices: [
          { name: 'delegation_delegate', columnNames: ['delegate_id', 'valid_to'] },
          { name: 'delegation_principal', columnNames: ['principal_id', 'valid_to'] },
        ],
        foreignKeys: [
          to('person', 'principal_id', 'delegation_principal_fk'),
          to('person', 'delegate_id', 'delegation_delegate_fk'),
        ],
      }),
      { delegation_two_people: 'principal_id <> delegate_id' },
    );
    await createTable(
      runner,
      new Table({
        name: 'sign_in_attempt',
        columns: [
          { ...t.ascii('bucket', 80), isPrimary: true },
          t.integer('failures'),
          t.bigNumber('window_ms'),
          t.bigNumber('next_ms'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sign_in_attempt', 'delegation', 'role_assignment', 'session', 'account', 'person'])
      await runner.dropTable(table);
  }
}
