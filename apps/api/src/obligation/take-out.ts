import type { LocalDate } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import type { Sql } from '../database/accessible.ts';
import { placeholders } from '../database/placeholders.ts';
import { execute, select } from '../database/rows.ts';

/** Rows of one statement: few enough to name them all. */
const BATCH = 500;

async function inBatches(
  ids: readonly string[],
  each: (named: string, ids: readonly string[]) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const some = ids.slice(at, at + BATCH);
    await each(`(${placeholders(some)})`, some);
  }
}

/**
 * Takes out obligations that are owed no longer. What was known before today is withdrawn; what was noted today never
 * stood at the end of any day, and goes with what met it and what was said to it. So nothing is withdrawn twice on one day.
 * @param found tells their `id`, and whether they are `fresh`
 * @returns how many
 */
export async function takeOut(tx: EntityManager, found: Sql, today: LocalDate): Promise<number> {
  const rows = await select<{ id: unknown; fresh: unknown }>(tx, found.text, [...found.params]);
  const idsOf = (isFresh: boolean): string[] =>
    rows.filter(({ fresh }) => (Number(fresh) === 1) === isFresh).map(({ id }) => String(id));
  await inBatches(idsOf(true), async (named, ids) => {
    await execute(tx, `DELETE FROM obligation_fulfilment WHERE obligation_id IN ${named}`, ids);
    await execute(tx, `DELETE FROM obligation_refusal WHERE obligation_id IN ${named}`, ids);
    await execute(tx, `DELETE FROM obligation WHERE id IN ${named}`, ids);
  });
  await inBatches(idsOf(false), async (named, ids) => {
    await execute(tx, `UPDATE obligation SET withdrawn_on = ?, version = version + 1 WHERE id IN ${named}`, [
      today,
      ...ids,
    ]);
  });
  return rows.length;
}
