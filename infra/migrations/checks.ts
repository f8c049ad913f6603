import { type QueryRunner, type Table, TableCheck } from 'typeorm';

/**
 * Creates a table with its CHECK constraints. TypeORM drops CHECKs silently on MariaDB, and SQLite takes none
 * after the fact, so each database gets them its own way.
 */
export async function createTable(
  runner: QueryRunner,
  table: Table,
  checks: Readonly<Record<string, string>> = {},
): Promise<void> {
  const onSqlite = runner.dataSource.options.type !== 'mysql';
  if (onSqlite) {
    for (const [name, expression] of Object.entries(checks))
      table.checks.push(new TableCheck({ name, expression }));
    await runner.createTable(table);
    return;
  }
  await runner.createTable(table);
  for (const [name, expression] of Object.entries(checks)) {
    await runner.query(`ALTER TABLE ${table.name} ADD CONSTRAINT ${name} CHECK (${expression})`);
  }
}

/** SQL list of the words a column may hold. */
export const oneOf = (column: string, words: readonly string[]): string =>
  `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
