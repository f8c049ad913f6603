import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';

type Values = Readonly<Record<string, unknown>>;

/** Inserts one row and returns its id. */
export async function insertRow<T extends ObjectLiteral>(
  tx: EntityManager,
  table: EntitySchema<T>,
  values: Omit<T, 'id'>,
): Promise<string> {
  const result = await tx.insert(table, values as never);
  return String(result.identifiers[0]?.['id']);
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
  const runner = tx.queryRunner;
  if (runner === undefined) throw new TypeError('writes need a transaction');
  const result = await runner.query(sql, [...params], true);
  return result.affected ?? 0;
}

/** A read in plain SQL inside a transaction. */
export const select = <T extends ObjectLiteral>(
  tx: EntityManager,
  sql: string,
  params: readonly unknown[],
): Promise<T[]> => tx.query(sql, [...params]);
