import {
  ANCESTOR_KEYS,
  type Ancestors,
  LEVELS,
  type Ledger,
  type Level,
  ledgers,
  systemClock,
} from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { dialectOf, forUpdate } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { execute, insertRow, select } from '../database/rows.ts';
import type { HandOver, RewriteAncestors } from '../hook.ts';
import { ancestorsOf } from './birth.ts';
import { changeTable } from './change.entity.ts';
import { columnsOf, quoted, quotedTable, snake } from './columns.ts';
import { counterSourcesOf } from './counter-cells.ts';
import { countWrite } from './counter-write.ts';
import { storedRow } from './read.ts';
import { decodeRow } from './values.ts';

const ANCESTOR_COLUMNS = LEVELS.map((level) => ({
  key: ANCESTOR_KEYS[level],
  column: snake(ANCESTOR_KEYS[level]),
}));
/** The ancestors of a row written anew, for the values of `ancestorValues`. */
export const SET_ANCESTORS = ANCESTOR_COLUMNS.map(({ column }) => `${quoted(column)} = ?`).join(', ');

export const ancestorValues = (ancestors: Ancestors): string[] =>
  ANCESTOR_COLUMNS.map(({ key }) => ancestors[key]);

/** Rows of one statement: few enough to name them all. */
const BATCH = 500;

/** The rows named are the rows counted: one that is opened again meanwhile stays where it was, as after the move. */
async function rewriteLedger(
  tx: EntityManager,
  ledger: Ledger,
  unitId: string,
  ancestors: Ancestors,
): Promise<void> {
  const values = ancestorValues(ancestors);
  const columns = columnsOf(ledger).filter(
    ({ property }) =>
      property === 'id' || counterSourcesOf(ledger).some((source) => source.property === property),
  );
  const raws = await select<Record<string, unknown>>(
    tx,
    `SELECT ${columns.map(({ column }) => quoted(column)).join(', ')} FROM ${quotedTable(ledger)} WHERE unit_id = ? AND \`open\` = 1${forUpdate(dialectOf(tx))}`,
    [unitId],
  );
  for (let at = 0; at < raws.length; at += BATCH) {
    const rows = raws.slice(at, at + BATCH).map((raw) => decodeRow(columns, raw));
    const ids = rows.map((row) => row['id']);
    const named = placeholders(ids);
    for (const child of Object.values(ledger.children))
      await execute(tx, `UPDATE ${quoted(child.table)} SET ${SET_ANCESTORS} WHERE parent_id IN (${named})`, [
        ...values,
        ...ids,
      ]);
    await execute(tx, `UPDATE ${quotedTable(ledger)} SET ${SET_ANCESTORS} WHERE id IN (${named})`, [
      ...values,
      ...ids,
    ]);
    for (const row of rows) countWrite(tx, ledger, row, { ...row, ...ancestors });
  }
}

/** The ancestors of a unit by the path it has now; null for one that is not there. */
export async function ancestorsNow(tx: EntityManager, unitId: string): Promise<Ancestors | null> {
  const [unit] = await select<{ path: string }>(tx, 'SELECT path FROM unit WHERE id = ?', [unitId]);
  if (unit === undefined) return null;
  const ids = unit.path.split('/').filter((part) => part !== '');
  const above = await select<{ id: unknown; level: Level }>(
    tx,
    `SELECT id, level FROM unit WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  return ancestorsOf(unit.path, new Map(above.map((row) => [String(row.id), row.level])));
}

/** Open rows go with a unit that moves; closed ones keep the ancestors they were born with. */
export const rewriteAncestors: RewriteAncestors = async (tx, unitIds) => {
  for (const unitId of unitIds) {
    const ancestors = await ancestorsNow(tx, unitId);
    if (ancestors === null) continue;
    for (const ledger of ledgers) await rewriteLedger(tx, ledger, unitId, ancestors);
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
