import { type Ledger, ledgers } from '@luze/domain';
import { execute, select } from '../database/rows.ts';
import { draftContents } from '../draft/draft.service.ts';
import { sheetContents } from '../import/sealed-sheet.service.ts';
import { secretsOf } from '../ledger/columns.ts';
import { placeOf } from '../ledger/sealed-fields.ts';
import type { KeyHolder } from '../secrets/key-holder.type.ts';
import { keysInContent } from '../secrets/sealed-content.service.ts';

const KEY_NAME = "SUBSTR(record_key, 1, INSTR(record_key, '.') - 1)";

const inColumn = (table: string, place: (id: string) => string): KeyHolder => ({
  table,
  async newest(tx) {
    const [row] = await select<{ id: unknown; record_key: string }>(
      tx,
      `SELECT id, record_key FROM \`${table}\` WHERE record_key IS NOT NULL ORDER BY id DESC LIMIT 1`,
      [],
    );
    return row === undefined ? null : { key: row.record_key, place: place(String(row.id)) };
  },
  async count(tx) {
    const rows = await select<{ name: string; n: unknown }>(
      tx,
      `SELECT ${KEY_NAME} AS name, COUNT(*) AS n FROM \`${table}\` WHERE record_key IS NOT NULL GROUP BY ${KEY_NAME}`,
      [],
    );
    return new Map(rows.map(({ name, n }) => [name, Number(n)]));
  },
  async step(tx, vault, after, most) {
    const rows = await select<{ id: unknown; record_key: string }>(
      tx,
      `SELECT id, record_key FROM \`${table}\` WHERE id > ? AND record_key IS NOT NULL ORDER BY id LIMIT ${most}`,
      [after],
    );
    let wrapped = 0;
    for (const { id, record_key: old } of rows) {
      const fresh = vault.rewrapped(old, place(String(id)));
      if (fresh !== null)
        wrapped += await execute(
          tx,
          `UPDATE \`${table}\` SET record_key = ? WHERE id = ? AND record_key = ?`,
          [fresh, id, old],
        );
    }
    const last = rows.at(-1);
    return { last: last === undefined ? null : String(last.id), seen: rows.length, wrapped };
  },
});

const ofLedger = (ledger: Ledger): KeyHolder => inColumn(ledger.table, (id) => placeOf(ledger, id));

/** Every place where a key wrapped by the ring lies. */
export const KEY_HOLDERS: readonly KeyHolder[] = [
  ...ledgers.filter((ledger) => secretsOf(ledger).length > 0).map(ofLedger),
  inColumn('person', (id) => `person ${id}`),
  inColumn('robot', (id) => `robot ${id}`),
  keysInContent(draftContents),
  keysInContent(sheetContents),
];
