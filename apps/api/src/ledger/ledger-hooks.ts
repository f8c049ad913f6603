import { ANCESTOR_KEYS, LEVELS, type Ledger, type Level, ledgers, systemClock } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { execute, insertRow, select } from '../database/rows.ts';
import type { HandOver, RewriteAncestors } from '../hook.ts';
import { ancestorsOf } from './birth.ts';
import { changeTable } from './change.entity.ts';
import { quoted, quotedTable, snake } from './columns.ts';
import { storedRow } from './read.ts';

const ANCESTOR_COLUMNS = LEVELS.map((level) => ({
  key: ANCESTOR_KEYS[level],
  column: snake(ANCESTOR_KEYS[level]),
}));
const SET_ANCESTORS = ANCESTOR_COLUMNS.map(({ column }) => `${quoted(column)} = ?`).join(', ');

async function rewriteLedger(
  tx: EntityManager,
  ledger: Ledger,
  unitId: string,
  ancestors: readonly string[],
): Promise<void> {
  const open = `SELECT id FROM ${quotedTable(ledger)} WHERE unit_id = ? AND \`open\` = 1`;
  for (const child of Object.values(ledger.children)) {
    await execute(
      tx,
      `UPDATE ${quoted(child.table)} SET ${SET_ANCESTORS} WHERE unit_id = ? AND parent_id IN (${open})`,
      [...ancestors, unitId, unitId],
    );
  }
  await execute(tx, `UPDATE ${quotedTable(ledger)} SET ${SET_ANCESTORS} WHERE unit_id = ? AND \`open\` = 1`, [
    ...ancestors,
    unitId,
  ]);
}

/** Open rows go with a unit that moves; closed ones keep the ancestors they were born with. */
export const rewriteAncestors: RewriteAncestors = async (tx, unitIds) => {
  for (const unitId of unitIds) {
    const [unit] = await select<{ path: string }>(tx, 'SELECT path FROM unit WHERE id = ?', [unitId]);
    if (unit === undefined) continue;
    const ids = unit.path.split('/').filter((part) => part !== '');
    const above = await select<{ id: unknown; level: Level }>(
      tx,
      `SELECT id, level FROM unit WHERE id IN (${ids.map(() => '?').join(', ')})`,
      ids,
    );
    const ancestors = ancestorsOf(unit.path, new Map(above.map((row) => [String(row.id), row.level])));
    const values = ANCESTOR_COLUMNS.map(({ key }) => ancestors[key]);
    for (const ledger of ledgers) await rewriteLedger(tx, ledger, unitId, values);
  }
};

async function handOverRow(
  tx: EntityManager,
  ledger: Ledger,
  id: string,
  toPersonId: string,
  at: Date,
): Promise<void> {
  const row = await storedRow(tx, ledger, id);
  if (row === null) return;
  await execute(
    tx,
    `UPDATE ${quotedTable(ledger)} SET created_by = ?, version = version + 1 WHERE id = ? AND version = ?`,
    [toPersonId, id, row.version],
  );
  await insertRow(tx, changeTable, {
    ledger: ledger.name,
    rowId: id,
    version: row.version + 1,
    at,
    actorId: toPersonId,
    forId: row.createdBy,
    unitId: row.unitId,
    move: 'handOver',
    opinion: null,
    fromState: row.state,
    toState: row.state,
    values: {},
  });
}

/**
 * The open rows somebody entered go to a successor, who may then withdraw them as he could. Who submitted what
 * stays as it was: the successor has not submitted it, and the leaver still counts as its submitter.
 */
export const handOverRows: HandOver = async (tx, fromPersonId, toPersonId) => {
  let count = 0;
  for (const ledger of ledgers) {
    const rows = await select<{ id: unknown }>(
      tx,
      `SELECT id FROM ${quotedTable(ledger)} WHERE created_by = ? AND \`open\` = 1 ORDER BY id`,
      [fromPersonId],
    );
    count += rows.length;
    if (toPersonId === null) continue;
    for (const row of rows)
      await handOverRow(tx, ledger, String(row.id), toPersonId, systemClock.systemNow());
  }
  return count;
};
