import { randomInt } from 'node:crypto';
import { ANCESTOR_KEYS, LEVELS, type Ledger, type LedgerRow, lightDaysOf, NO_ID } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { writeAudits } from '../audit/audit.service.ts';
import { placeholders } from '../database/placeholders.ts';
import { execute, insert, insertLater, select } from '../database/rows.ts';
import type { Vault } from '../secrets/vault.service.ts';
import { changeTable, type FieldChange } from './change.entity.ts';
import { columnsOf, type LedgerColumn, quoted, quotedTable, secretsOf, snake, sqlName } from './columns.ts';
import { countWrite } from './counter-write.ts';
import { forgetFulfilments, fulfilBy } from './fulfilment.ts';
import { sealed, unsealed } from './sealed-fields.ts';
import { storedSole, writeSole } from './sole.ts';
import { encode } from './values.ts';
import { rulesFor, type Writer } from './writer.ts';

/** What a write says of itself in history and audit. */
export interface WriteNote {
  readonly move: string;
  readonly opinion: string | null;
  readonly principalId: string | null;
}

/** The columns that follow from the others: who accepts, and the days of the light. */
export function withDerived(ledger: Ledger, row: LedgerRow, writer: Writer): LedgerRow {
  const settled: LedgerRow = {
    ...row,
    open: ledger.states[row.state]?.open ?? false,
    acceptorLevel: ledger.acceptor(row),
  };
  const sole = ledger.sole === null ? {} : { soleKey: storedSole(ledger, settled) };
  return { ...settled, ...sole, ...lightDaysOf(ledger, settled, rulesFor(writer, row)) };
}

/** The columns of a new row: all but the id where the database makes it. */
const givenColumns = new WeakMap<
  Ledger,
  { readonly columns: readonly LedgerColumn[]; readonly sql: string }
>();

function insertOf(ledger: Ledger) {
  const known = givenColumns.get(ledger);
  if (known !== undefined) return known;
  const columns = columnsOf(ledger).filter(({ type }) => type !== 'id' || ledger.number.drawn);
  const names = columns.map(({ column }) => quoted(column)).join(', ');
  const made = { columns, sql: `INSERT INTO ${quotedTable(ledger)} (${names}) VALUES ` };
  givenColumns.set(ledger, made);
  return made;
}

/** Wide enough that two never meet, and numbers JavaScript holds exactly. */
const FIRST_DRAWN_ID = 10 ** 14;
const LAST_DRAWN_ID = 2 ** 48 - 1;

const insertText = (ledger: Ledger, count: number): string => {
  const { columns, sql } = insertOf(ledger);
  const places = `(${placeholders(columns)})`;
  return sql + Array.from({ length: count }, () => places).join(', ');
};
const insertValues = (ledger: Ledger, row: LedgerRow): unknown[] =>
  insertOf(ledger).columns.map((column) => encode(column, row[column.property]));

/** @returns the row with its id */
export async function insertLedgerRow(
  tx: EntityManager,
  vault: Vault,
  ledger: Ledger,
  row: LedgerRow,
): Promise<LedgerRow> {
  const placed = withDrawnId(ledger, row);
  const made = await writeSole(ledger, () =>
    insert(tx, insertText(ledger, 1), insertValues(ledger, unsealed(ledger, placed))),
  );
  countWrite(tx, ledger, null, row);
  return sealNew(tx, vault, ledger, ledger.number.drawn ? placed : { ...row, id: made });
}

/** An id that tells nothing of how many rows there are, where the ledger's numbers tell nothing of it either. */
const withDrawnId = (ledger: Ledger, row: LedgerRow): LedgerRow =>
  ledger.number.drawn ? { ...row, id: String(randomInt(FIRST_DRAWN_ID, LAST_DRAWN_ID)) } : row;

/** Seals what a new row holds: a value is bound to the id of its row, which only the insert gives. */
async function sealNew(tx: EntityManager, vault: Vault, ledger: Ledger, row: LedgerRow): Promise<LedgerRow> {
  if (secretsOf(ledger).every((name) => (row[name] ?? null) === null)) return row;
  const after = sealed(vault, ledger, row);
  const columns = columnsOf(ledger).filter(({ property }) => after[property] !== row[property]);
  await execute(
    tx,
    `UPDATE ${quotedTable(ledger)} SET ${columns.map(({ column }) => `${quoted(column)} = ?`).join(', ')} WHERE \`id\` = ?`,
    [...columns.map((column) => encode(column, after[column.property])), row.id],
  );
  return after;
}

/** A unit that moves takes its open rows along without counting their versions up: a write must see where they are now. */
const SAME_PLACE = LEVELS.map((level) => `${quoted(snake(ANCESTOR_KEYS[level]))} = ?`).join(' AND ');
const placeOf = (row: LedgerRow): string[] => LEVELS.map((level) => row[ANCESTOR_KEYS[level]]);

/**
 * Inserts rows that have their numbers, in one statement. The ids are asked for: that those of one statement follow each
 * other is true of no cluster.
 * @returns the rows with their ids
 */
export async function insertLedgerRows(
  tx: EntityManager,
  vault: Vault,
  ledger: Ledger,
  rows: readonly LedgerRow[],
): Promise<LedgerRow[]> {
  const number = ledger.number.field;
  await writeSole(ledger, () =>
    insert(
      tx,
      insertText(ledger, rows.length),
      rows.flatMap((row) => insertValues(ledger, unsealed(ledger, withDrawnId(ledger, row)))),
    ),
  );
  for (const row of rows) countWrite(tx, ledger, null, row);
  const made = await select<{ id: unknown; number: string }>(
    tx,
    `SELECT \`id\`, ${sqlName(ledger, number)} AS number FROM ${quotedTable(ledger)} WHERE ${sqlName(ledger, number)} IN (${placeholders(rows)})`,
    rows.map((row) => row[number]),
  );
  const ids = new Map(made.map((row) => [row.number, String(row.id)]));
  const stored: LedgerRow[] = [];
  for (const row of rows)
    stored.push(await sealNew(tx, vault, ledger, { ...row, id: ids.get(String(row[number])) ?? NO_ID }));
  return stored;
}

/**
 * Writes a row over the version, state and place the caller saw.
 * @returns false when somebody else was first: the guard on every database
 */
export async function updateLedgerRow(
  tx: EntityManager,
  ledger: Ledger,
  before: LedgerRow,
  after: LedgerRow,
): Promise<boolean> {
  const columns = columnsOf(ledger).filter(
    ({ property }) => property !== 'id' && before[property] !== after[property],
  );
  const affected = await writeSole(ledger, () =>
    execute(
      tx,
      `UPDATE ${quotedTable(ledger)} SET ${columns.map(({ column }) => `${quoted(column)} = ?`).join(', ')} WHERE \`id\` = ? AND \`version\` = ? AND \`state\` = ? AND ${SAME_PLACE}`,
      [
        ...columns.map((column) => encode(column, after[column.property])),
        before.id,
        before.version,
        before.state,
        ...placeOf(before),
      ],
    ),
  );
  if (affected === 1) countWrite(tx, ledger, before, after);
  return affected === 1;
}

/** Fields whose value differs, old and new. */
export function changesBetween(
  ledger: Ledger,
  before: LedgerRow | null,
  after: LedgerRow,
): Record<string, FieldChange> {
  return Object.fromEntries(
    Object.keys(ledger.fields)
      .map((name) => [name, { before: before?.[name] ?? null, after: after[name] ?? null }] as const)
      .filter(([, change]) => change.before !== change.after),
  );
}

/** A row before and after a write; null before its birth. */
interface Write {
  readonly before: LedgerRow | null;
  readonly after: LedgerRow;
}

/** History, audit and what it meets, of writes, in their transaction: none happens without the others. */
export function recordWrites(
  tx: EntityManager,
  writer: Writer,
  ledger: Ledger,
  writes: readonly Write[],
  note: WriteNote,
): void {
  const changes = writes.map(({ before, after }) => ({
    before,
    after,
    values: changesBetween(ledger, before, after),
  }));
  insertLater(
    tx,
    changeTable,
    changes.map(({ before, after, values }) => ({
      ledger: ledger.name,
      rowId: after.id,
      version: after.version,
      at: writer.clock.now(),
      actorId: writer.personId,
      forId: note.principalId ?? NO_ID,
      unitId: after.unitId,
      move: note.move,
      opinion: note.opinion,
      fromState: before?.state ?? '',
      toState: after.state,
      values,
    })),
  );
  fulfilBy(
    tx,
    ledger,
    writes.map(({ after }) => after),
    writer.clock.today(),
  );
  writeAudits(
    tx,
    writer.source,
    changes.map(({ after, values }) => ({
      action: note.move,
      entity: ledger.name,
      entityId: after.id,
      entityUnitId: after.unitId,
      principalId: note.principalId,
      fieldSet: Object.keys(values),
      values: Object.fromEntries(Object.entries(values).map(([name, change]) => [name, change.after])),
      detail: { version: after.version, state: after.state },
    })),
  );
}

/** History and audit of one write. */
export const recordWrite = async (
  tx: EntityManager,
  writer: Writer,
  ledger: Ledger,
  before: LedgerRow | null,
  after: LedgerRow,
  note: WriteNote,
): Promise<void> => recordWrites(tx, writer, ledger, [{ before, after }], note);

/** Takes a row out with its children and history: a birth undone. The audit keeps that it was there. */
export async function removeRow(tx: EntityManager, ledger: Ledger, row: LedgerRow): Promise<boolean> {
  const gone = await execute(
    tx,
    `DELETE FROM ${quotedTable(ledger)} WHERE \`id\` = ? AND \`version\` = ? AND ${SAME_PLACE}`,
    [row.id, row.version, ...placeOf(row)],
  );
  if (gone !== 1) return false;
  countWrite(tx, ledger, row, null);
  for (const child of Object.values(ledger.children))
    await execute(tx, `DELETE FROM ${quoted(child.table)} WHERE \`parent_id\` = ?`, [row.id]);
  await execute(tx, 'DELETE FROM attachment WHERE ledger = ? AND record_id = ?', [ledger.name, row.id]);
  await execute(tx, 'DELETE FROM change_log WHERE ledger = ? AND row_id = ?', [ledger.name, row.id]);
  await forgetFulfilments(tx, ledger, row.id);
  return true;
}
