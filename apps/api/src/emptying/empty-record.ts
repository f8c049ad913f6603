import { randomBytes } from 'node:crypto';
import { AppError, type Ledger, type LedgerRow, NO_ID } from '@luze/domain';
import type { EntityManager } from 'typeorm';
import { promiseToDrop } from '../attachment/drop-files.service.ts';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { type Dialect, forUpdate } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { execute, insertLater, select } from '../database/rows.ts';
import { changeTable, type FieldChange } from '../ledger/change.entity.ts';
import { updateChildRows } from '../ledger/child-write.ts';
import { hashOf, quotedTable, secretsOf, sqlName } from '../ledger/columns.ts';
import { updateLedgerRow } from '../ledger/store.ts';

/** A definition's words for what is emptied, apart by where it lies. */
function placesOf(ledger: Ledger) {
  const empties = ledger.retention?.empties ?? [];
  return {
    fields: empties.filter((name) => !name.includes('.')),
    ofChildren: empties.filter((name) => name.includes('.')).map((name) => name.split('.', 2)),
  };
}

/** What the record itself holds: names and what leads to them, their hashes, and the key that opens what backups hold. */
function emptied(ledger: Ledger, row: LedgerRow): LedgerRow {
  const hashes = secretsOf(ledger).map(hashOf);
  const gone = [...placesOf(ledger).fields, ...hashes, ...(hashes.length > 0 ? ['recordKey'] : [])];
  return { ...row, ...Object.fromEntries(gone.map((name) => [name, null])) };
}

async function emptyChildren(tx: EntityManager, ledger: Ledger, row: LedgerRow): Promise<void> {
  for (const [list = '', field = ''] of placesOf(ledger).ofChildren)
    await updateChildRows(tx, ledger, list, row, {}, { [field]: null });
}

/** What the history says of earlier values, and opinions, in which anybody may have written a name. */
async function emptyHistory(tx: EntityManager, ledger: Ledger, row: LedgerRow): Promise<void> {
  const { fields } = placesOf(ledger);
  const changes = await select<{ id: unknown; field_values: string }>(
    tx,
    'SELECT id, field_values FROM change_log WHERE ledger = ? AND row_id = ?',
    [ledger.name, row.id],
  );
  for (const { id, field_values } of changes) {
    const values = JSON.parse(field_values) as Record<string, FieldChange>;
    const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !fields.includes(name)));
    await execute(tx, 'UPDATE change_log SET field_values = ?, opinion = NULL WHERE id = ?', [
      JSON.stringify(kept),
      id,
    ]);
  }
}

/** What else was written about the record: drafts, messages, files, and the sheets it came from or was changed by. */
async function emptyCopies(
  tx: EntityManager,
  context: Context,
  ledger: Ledger,
  row: LedgerRow,
): Promise<void> {
  const about = [ledger.name, row.id];
  await execute(tx, 'DELETE FROM form_draft WHERE ledger = ? AND record_id = ?', about);
  // A workbook made before may name anybody of the ledger: none is handed out any more.
  await execute(tx, 'DELETE FROM export_job WHERE ledger = ?', [ledger.name]);
  await execute(tx, 'DELETE FROM notification WHERE ref_type = ? AND ref_id = ?', about);
  const files = await select<{ sha256: string }>(
    tx,
    'SELECT sha256 FROM attachment WHERE ledger = ? AND record_id = ?',
    about,
  );
  await execute(tx, 'DELETE FROM attachment WHERE ledger = ? AND record_id = ?', about);
  await promiseToDrop(
    tx,
    files.map(({ sha256 }) => sha256),
    context.clock.systemNow(),
  );
  const jobs = await select<{ id: unknown }>(
    tx,
    'SELECT id FROM import_job WHERE ledger = ? AND id IN (SELECT import_id FROM import_effect WHERE record_id = ?)',
    about,
  );
  if (jobs.length === 0) return;
  const ids = jobs.map(({ id }) => id);
  await execute(tx, `DELETE FROM import_effect WHERE import_id IN (${placeholders(ids)})`, ids);
  await execute(tx, `DELETE FROM import_job WHERE id IN (${placeholders(ids)})`, ids);
}

/**
 * Takes out of a record and of everything kept about it whom it is about. State, days and all that is counted stay.
 * @throws AppError CONFLICT where somebody has written the record meanwhile
 */
export async function emptyRecord(
  tx: EntityManager,
  context: Context,
  ledger: Ledger,
  row: LedgerRow,
): Promise<void> {
  const { personId } = requireViewer(context);
  const now = context.clock.now();
  const after = {
    ...emptied(ledger, row),
    emptiedOn: context.clock.today(),
    version: row.version + 1,
    changedBy: personId,
    changedAt: now.toISOString(),
  };
  if (!(await updateLedgerRow(tx, ledger, row, after))) throw new AppError('CONFLICT');
  await emptyChildren(tx, ledger, row);
  await emptyHistory(tx, ledger, row);
  await emptyCopies(tx, context, ledger, row);
  insertLater(tx, changeTable, [
    {
      ledger: ledger.name,
      rowId: row.id,
      version: after.version,
      at: now,
      actorId: personId,
      forId: NO_ID,
      unitId: row.unitId,
      move: 'emptyIdentity',
      opinion: null,
      fromState: row.state,
      toState: row.state,
      values: {},
    },
  ]);
  const { fields } = placesOf(ledger);
  await writeAudit(tx, context, {
    action: 'emptyIdentity',
    entity: ledger.name,
    entityId: row.id,
    entityUnitId: row.unitId,
    fieldSet: ledger.retention?.empties ?? [],
    values: Object.fromEntries(fields.map((name) => [name, row[name]])),
    detail: { version: after.version, state: row.state },
  });
}

/** The keyed hashes of the persons of records. */
const hashesOf = (rows: readonly LedgerRow[], name: string): string[] =>
  [...new Set(rows.map((row) => String(row[name] ?? '')).filter((hash) => hash !== ''))].sort();

/**
 * Holds every record of the persons of some until the transaction ends: of two consents about one person the second sees
 * what the first emptied.
 */
export async function lockPersons(
  tx: EntityManager,
  dialect: Dialect,
  ledger: Ledger,
  rows: readonly LedgerRow[],
): Promise<void> {
  for (const name of Object.keys(ledger.keys)) {
    const hashes = hashesOf(rows, name);
    if (hashes.length === 0) continue;
    await select(
      tx,
      `SELECT id FROM ${quotedTable(ledger)} WHERE ${sqlName(ledger, name)} IN (${placeholders(hashes)}) ORDER BY id${forUpdate(dialect)}`,
      hashes,
    );
  }
}

/**
 * Exchanges the keyed hash of each person all of whose records of a ledger have been emptied for a number drawn by lot,
 * one for all of them: persons are counted as before, and no staff number leads to them any more. As long as one record
 * of his may still name him the hash holds them together.
 * @param rows as they were before they were emptied
 */
export async function exchangeKeys(
  tx: EntityManager,
  ledger: Ledger,
  rows: readonly LedgerRow[],
): Promise<void> {
  for (const name of Object.keys(ledger.keys)) {
    const column = sqlName(ledger, name);
    for (const hash of hashesOf(rows, name)) {
      const [named] = await select(
        tx,
        `SELECT id FROM ${quotedTable(ledger)} WHERE ${column} = ? AND emptied_on IS NULL LIMIT 1`,
        [hash],
      );
      if (named !== undefined) continue;
      await execute(tx, `UPDATE ${quotedTable(ledger)} SET ${column} = ? WHERE ${column} = ?`, [
        randomBytes(32).toString('hex'),
        hash,
      ]);
    }
  }
}
