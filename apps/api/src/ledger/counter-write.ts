import type { Ledger } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { addOrInsert, dialectOf } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { execute, executeLater } from '../database/rows.ts';
import { atLast } from '../database/transaction.ts';
import { quoted } from './columns.ts';
import {
  type Cell,
  COUNT_COLUMN,
  type CountedRow,
  cellsOf,
  counterKeyOf,
  counterSourcesOf,
  counterTableOf,
} from './counter-cells.ts';
import { encode } from './values.ts';

/** Cells of one statement; the embedded database binds at most 32,766 values. */
const BATCH = 500;

type Pending = Map<Ledger, Map<string, Cell>>;
const pending = new WeakMap<EntityManager, Pending>();

/**
 * Says that a row was written: `null` before a birth and after an end. Nothing is stored yet: what a transaction's
 * writes come to is added at its very end, in one order, so that writers hold the shared cells shortly and never
 * wait for each other in a circle.
 */
export function countWrite(
  tx: EntityManager,
  ledger: Ledger,
  before: CountedRow | null,
  after: CountedRow | null,
): void {
  if (before !== null && after !== null) {
    const isSame = counterSourcesOf(ledger).every(({ property }) => before[property] === after[property]);
    if (isSame) return;
  }
  const cells = pendingOf(tx, ledger);
  const add = ({ key }: Cell, n: number): void => {
    const name = JSON.stringify(key);
    cells.set(name, { key, n: (cells.get(name)?.n ?? 0) + n });
  };
  if (before !== null) for (const cell of cellsOf(ledger, before)) add(cell, -1);
  if (after !== null) for (const cell of cellsOf(ledger, after)) add(cell, 1);
}

function pendingOf(tx: EntityManager, ledger: Ledger): Map<string, Cell> {
  let ofTransaction = pending.get(tx);
  if (ofTransaction === undefined) {
    ofTransaction = new Map();
    pending.set(tx, ofTransaction);
    atLast(tx, () => writePending(tx));
  }
  const cells = ofTransaction.get(ledger) ?? new Map<string, Cell>();
  ofTransaction.set(ledger, cells);
  return cells;
}

async function writePending(tx: EntityManager): Promise<void> {
  const ledgers = [...(pending.get(tx) ?? [])].sort(([a], [b]) => (a.name < b.name ? -1 : 1));
  for (const [ledger, cells] of ledgers) {
    const inOrder = [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
    await addToCounters(
      tx,
      ledger,
      inOrder.filter(({ n }) => n !== 0),
    );
  }
}

/** Adds to cells, which need not be there. @param cells in one order whoever writes */
export async function addToCounters(
  tx: EntityManager,
  ledger: Ledger,
  cells: readonly Cell[],
): Promise<void> {
  const columns = [...counterKeyOf(ledger), COUNT_COLUMN];
  const place = `(${placeholders(columns)})`;
  const names = columns.map(({ column }) => quoted(column));
  const key = counterKeyOf(ledger).map(({ column }) => quoted(column));
  for (let at = 0; at < cells.length; at += BATCH) {
    const batch = cells.slice(at, at + BATCH);
    const text = `INSERT INTO ${quoted(counterTableOf(ledger))} (${names.join(', ')}) VALUES ${batch.map(() => place).join(', ')} ${addOrInsert(dialectOf(tx), key, quoted(COUNT_COLUMN.column))}`;
    const values = batch.flatMap((cell) =>
      [...cell.key, cell.n].map((value, index) => encode(columns[index] as never, value)),
    );
    // The last goes with the commit; all of them together could be more than the server takes at once.
    if (at + BATCH >= cells.length) executeLater(tx, text, values);
    else await execute(tx, text, values);
  }
}
