import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import { placeholders } from './placeholders.ts';
import type { Reads } from './reads.ts';
import { statementsOf } from './transaction.ts';

type Values = Readonly<Record<string, unknown>>;

interface Insert {
  readonly head: string;
  readonly places: string;
  values(row: Values): unknown[];
}

const inserts = new WeakMap<EntitySchema, Insert>();

/** How a table's rows are inserted, every column but the id the database makes; worked out once. */
function insertOf(tx: EntityManager, table: EntitySchema): Insert {
  const known = inserts.get(table);
  if (known !== undefined) return known;
  const { tableName, columns } = tx.connection.getMetadata(table);
  const given = columns
    .filter(({ isGenerated }) => !isGenerated)
    .map(({ propertyName, databaseName, transformer }) => {
      const to = [transformer ?? []].flat();
      return {
        name: databaseName,
        of: (row: Values) => to.reduce<unknown>((value, each) => each.to(value), row[propertyName]) ?? null,
      };
    });
  const made: Insert = {
    head: `INSERT INTO \`${tableName}\` (${given.map(({ name }) => `\`${name}\``).join(', ')}) VALUES `,
    places: `(${placeholders(given)})`,
    values: (row) => given.map(({ of }) => of(row)),
  };
  inserts.set(table, made);
  return made;
}

/** Inserts one row and returns its id. */
export async function insertRow<T extends ObjectLiteral>(
  tx: EntityManager,
  table: EntitySchema<T>,
  values: Omit<T, 'id'>,
): Promise<string> {
  const { head, places, values: of } = insertOf(tx, table as EntitySchema);
  const { made } = await statementsOf(tx).write(head + places, of(values));
  return made;
}

/** An INSERT in plain SQL. @returns the id of the row, where it is one */
export const insert = async (tx: EntityManager, sql: string, params: readonly unknown[]): Promise<string> =>
  (await statementsOf(tx).write(sql, params)).made;

/** Rows of one INSERT: few enough for SQLite's 32,766 values and the server's longest packet. */
export const MOST_TOGETHER = 200;

/** Inserts rows, many in one statement. */
export async function insertRows<T extends ObjectLiteral>(
  tx: EntityManager,
  table: EntitySchema<T>,
  rows: readonly Omit<T, 'id'>[],
): Promise<void> {
  const { head, places, values } = insertOf(tx, table as EntitySchema);
  for (let at = 0; at < rows.length; at += MOST_TOGETHER) {
    const some = rows.slice(at, at + MOST_TOGETHER);
    await statementsOf(tx).write(head + some.map(() => places).join(', '), some.flatMap(values));
  }
}

/** Inserts a few rows with the next statement or the commit, for rows whose ids nobody asks for. */
export function insertLater<T extends ObjectLiteral>(
  tx: EntityManager,
  table: EntitySchema<T>,
  rows: readonly Omit<T, 'id'>[],
): void {
  const { head, places, values } = insertOf(tx, table as EntitySchema);
  if (rows.length > 0) statementsOf(tx).later(head + rows.map(() => places).join(', '), rows.flatMap(values));
}

/**
 * Updates a row only if it still has the version the caller saw, and counts the version up.
 * TypeORM's version columns are not checked on update, so the WHERE is written here.
 * @returns false when somebody else was first, or the row is gone
 */
export async function updateVersioned<T extends ObjectLiteral>(
  tx: EntityManager,
  table: EntitySchema<T>,
  key: { readonly id: string; readonly version: number },
  patch: Values,
): Promise<boolean> {
  const result = await tx
    .createQueryBuilder()
    .update(table)
    .set({ ...patch, version: key.version + 1 } as never)
    .where('id = :id AND version = :version', key)
    .updateEntity(false)
    .execute();
  return result.affected === 1;
}

/** A write in plain SQL. @returns the number of rows it matched */
export async function execute(tx: EntityManager, sql: string, params: readonly unknown[]): Promise<number> {
  return (await statementsOf(tx).write(sql, params)).matched;
}

/** A write in plain SQL whose outcome nobody needs to know, done with the next statement or the commit. */
export const executeLater = (tx: EntityManager, sql: string, params: readonly unknown[]): void =>
  statementsOf(tx).later(sql, params);

/**
 * Counts a column of one row up and tells the new value, in one statement.
 * @param where names the row, with `?` for values
 * @returns null when there is no such row
 */
export async function counted(
  tx: EntityManager,
  { table, column, by }: { readonly table: string; readonly column: string; readonly by: number },
  where: string,
  params: readonly unknown[],
): Promise<number | null> {
  const statements = statementsOf(tx);
  if (statements.dialect === 'sqlite') {
    const [row] = (await statements.read(
      `UPDATE ${table} SET ${column} = ${column} + ? WHERE ${where} RETURNING ${column} AS value`,
      [by, ...params],
    )) as { value: unknown }[];
    return row === undefined ? null : Number(row.value);
  }
  // MySQL has no RETURNING, but hands back in its answer what LAST_INSERT_ID is told.
  const { matched, made } = await statements.write(
    `UPDATE ${table} SET ${column} = LAST_INSERT_ID(${column} + ?) WHERE ${where}`,
    [by, ...params],
  );
  return matched === 0 ? null : Number(made);
}

/** A read in plain SQL inside a transaction. */
export const select = <T extends ObjectLiteral>(
  tx: EntityManager,
  sql: string,
  params: readonly unknown[],
): Promise<T[]> => statementsOf(tx).read(sql, params) as Promise<T[]>;

/** The reads of a transaction, for what asks inside one and outside alike. */
export const queryIn =
  (tx: EntityManager): Reads['query'] =>
  (sql, params = []) =>
    select(tx, sql, params);
