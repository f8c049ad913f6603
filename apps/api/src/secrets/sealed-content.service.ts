import { findLedger, ledgers } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { dialectOf, forUpdate } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { execute, select } from '../database/rows.ts';
import type { KeyHolder } from './key-holder.type.ts';
import type { Vault } from './vault.service.ts';

/** True of ledgers into whose forms and sheets names and numbers are written that are stored nowhere in clear. */
export const isSealed = (name: string): boolean => {
  const ledger = findLedger(name);
  return (
    ledger !== null &&
    (Object.keys(ledger.keys).length > 0 ||
      Object.values(ledger.fields).some(({ kind }) => kind === 'secret'))
  );
};

const SEALED_LEDGERS = ledgers.filter(({ name }) => isSealed(name)).map(({ name }) => name);

/** What people wrote before it is a record, sealed whole under a key of its own. */
interface SealedContent {
  readonly key: string;
  readonly text: string;
}

/** A column of JSON that holds such contents for sealed ledgers; its table has a column `ledger`. */
export interface ContentColumn {
  readonly table: string;
  readonly column: string;
  /** The columns that say where a content belongs: known before the row has an id, never changed. */
  readonly placeBy: readonly string[];
}

const placeIn = ({ table }: ContentColumn, by: readonly unknown[]): string =>
  [table, ...by.map(String)].join(' ');

/**
 * A content as its column stores it: sealed where its ledger is.
 * @param by values of the columns that say where it belongs, in their order
 */
export function sealContent(
  vault: Vault,
  column: ContentColumn,
  { ledger, by }: { readonly ledger: string; readonly by: readonly unknown[] },
  content: unknown,
): unknown {
  if (!isSealed(ledger)) return content;
  const place = placeIn(column, by);
  const key = vault.newRecordKey(place);
  return {
    key,
    text: vault.seal(key, place, column.column, JSON.stringify(content)),
  } satisfies SealedContent;
}

/** A stored content in clear. @param by as when it was sealed */
export function openContent(
  vault: Vault,
  column: ContentColumn,
  { ledger, by }: { readonly ledger: string; readonly by: readonly unknown[] },
  stored: unknown,
): unknown {
  if (!isSealed(ledger)) return stored;
  const { key, text } = stored as SealedContent;
  return JSON.parse(vault.open(key, placeIn(column, by), column.column, text));
}

type KeyRow = Readonly<Record<string, unknown>>;

/** MariaDB gives a text out of JSON with its quotation marks, SQLite without. */
const wrappedIn = ({ wrapped }: KeyRow): string => String(wrapped).replace(/^"|"$/g, '');

/** The keys of such a column. They are locked, for a content cannot be compared on every database. */
export function keysInContent(column: ContentColumn): KeyHolder {
  const { table, column: name, placeBy } = column;
  const marks = placeholders(SEALED_LEDGERS);
  const keyed = `SELECT id, JSON_EXTRACT(${name}, '$.key') AS wrapped, ${placeBy.join(', ')} FROM ${table} WHERE ledger IN (${marks})`;
  const placeOf = (row: KeyRow): string =>
    placeIn(
      column,
      placeBy.map((one) => row[one]),
    );
  const keysOf = (tx: EntityManager, rest: string, values: readonly unknown[] = []): Promise<KeyRow[]> =>
    select<KeyRow>(tx, `${keyed} ${rest}`, [...SEALED_LEDGERS, ...values]);
  return {
    table,
    async newest(tx) {
      const [row] = await keysOf(tx, 'ORDER BY id DESC LIMIT 1');
      return row === undefined ? null : { key: wrappedIn(row), place: placeOf(row) };
    },
    async count(tx) {
      const counts = new Map<string, number>();
      for (const row of await keysOf(tx, '')) {
        const [ringKey = ''] = wrappedIn(row).split('.', 1);
        counts.set(ringKey, (counts.get(ringKey) ?? 0) + 1);
      }
      return counts;
    },
    async step(tx, vault, after, most) {
      const rows = await keysOf(tx, `AND id > ? ORDER BY id LIMIT ${most}${forUpdate(dialectOf(tx))}`, [
        after,
      ]);
      let wrapped = 0;
      for (const row of rows) {
        const key = vault.rewrapped(wrappedIn(row), placeOf(row));
        if (key === null) continue;
        const sql = `UPDATE ${table} SET ${name} = JSON_SET(${name}, '$.key', ?) WHERE id = ?`;
        wrapped += await execute(tx, sql, [key, row['id']]);
      }
      const last = rows.at(-1);
      return { last: last === undefined ? null : String(last['id']), seen: rows.length, wrapped };
    },
  };
}
