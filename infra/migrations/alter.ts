import type { QueryRunner, TableColumnOptions } from 'typeorm';

// Plain ALTER TABLE on every database: to change a table on SQLite TypeORM copies it, and would make ordinary
// columns of the derived ones.

const onMysql = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'mysql';
const quoted = (name: string): string => `\`${name}\``;

function typeOf({ type, length, precision, scale, charset, collation }: TableColumnOptions): string {
  const size = [length ?? precision, scale].filter((part) => part !== undefined && part !== null);
  return [
    size.length === 0 ? type : `${type}(${size.join(', ')})`,
    ...(charset === undefined ? [] : [`CHARACTER SET ${charset} COLLATE ${collation}`]),
  ].join(' ');
}

const add = (runner: QueryRunner, table: string, definition: string): Promise<unknown> =>
  runner.query(`ALTER TABLE ${quoted(table)} ADD COLUMN ${definition}`);

/** Adds a column that may be empty, as it is in every row there is. */
export const addColumn = (runner: QueryRunner, table: string, column: TableColumnOptions): Promise<unknown> =>
  add(runner, table, `${quoted(column.name)} ${typeOf(column)} NULL`);

/**
 * Adds a column the database derives from another, with a value in place of NULL, so that an index can sort by it.
 * Virtual: SQLite and TiDB add no other kind to a table that is there.
 * @param empty the value, as a SQL literal
 */
export const addSortColumn = (
  runner: QueryRunner,
  table: string,
  column: TableColumnOptions,
  of: string,
  empty: string,
): Promise<unknown> =>
  add(
    runner,
    table,
    `${quoted(column.name)} ${typeOf(column)} GENERATED ALWAYS AS (COALESCE(${quoted(of)}, ${empty})) VIRTUAL`,
  );

export const dropColumn = (runner: QueryRunner, table: string, column: string): Promise<unknown> =>
  runner.query(`ALTER TABLE ${quoted(table)} DROP COLUMN ${quoted(column)}`);

export const addIndex = (
  runner: QueryRunner,
  table: string,
  name: string,
  columns: readonly string[],
  { isUnique = false } = {},
): Promise<unknown> =>
  runner.query(
    `CREATE ${isUnique ? 'UNIQUE ' : ''}INDEX ${quoted(name)} ON ${quoted(table)} (${columns.map(quoted).join(', ')})`,
  );

export const dropIndex = (runner: QueryRunner, table: string, name: string): Promise<unknown> =>
  runner.query(`DROP INDEX ${quoted(name)}${onMysql(runner) ? ` ON ${quoted(table)}` : ''}`);

export const dropTable = (runner: QueryRunner, table: string): Promise<unknown> =>
  runner.query(`DROP TABLE ${quoted(table)}`);
