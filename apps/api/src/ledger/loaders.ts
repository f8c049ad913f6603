import type { Ledger } from '@luze/domain';
import DataLoader from 'dataloader';
import type { Database } from '../database/database.ts';
import { readInstant } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import type { FieldChange } from './change.entity.ts';
import { type ChildRow, childRows } from './child-rows.ts';

/** A unit as a row shows it. */
export interface UnitName {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly level: string;
}
export interface PersonName {
  readonly id: string;
  readonly name: string;
}

/** A write as the history shows it. */
export interface ChangeEntry {
  readonly rowId: string;
  readonly version: number;
  readonly at: Date;
  readonly actorId: string;
  readonly forId: string;
  readonly move: string;
  readonly opinion: string | null;
  readonly fromState: string;
  readonly toState: string;
  readonly values: Readonly<Record<string, FieldChange>>;
}

/** A file kept with a record, as the record shows it. */
export interface AttachmentEntry {
  readonly id: string;
  readonly recordId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly securityMark: string;
  readonly uploadedBy: string;
  readonly at: Date;
}

/** Batched look-ups of one request; never shared between two, or one reader's rows would reach another. */
export interface LedgerLoaders {
  readonly units: DataLoader<string, UnitName | null>;
  readonly people: DataLoader<string, PersonName | null>;
  children(ledger: Ledger, name: string): DataLoader<string, ChildRow[]>;
  history(ledger: Ledger): DataLoader<string, ChangeEntry[]>;
  attachments(ledger: Ledger): DataLoader<string, AttachmentEntry[]>;
}

async function unitsOf(query: Database['query'], ids: readonly string[]): Promise<(UnitName | null)[]> {
  const rows = await query<Record<string, unknown>>(
    `SELECT id, name, short_name, code, level FROM unit WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  const byId = new Map(
    rows.map((row) => [
      String(row['id']),
      {
        id: String(row['id']),
        name: String(row['name']),
        shortName: String(row['short_name'] ?? row['name']),
        code: String(row['code']),
        level: String(row['level']),
      },
    ]),
  );
  return ids.map((id) => byId.get(id) ?? null);
}

async function peopleOf(query: Database['query'], ids: readonly string[]): Promise<(PersonName | null)[]> {
  const rows = await query<Record<string, unknown>>(
    `SELECT id, name FROM person WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  const byId = new Map(
    rows.map((row) => [String(row['id']), { id: String(row['id']), name: String(row['name']) }]),
  );
  return ids.map((id) => byId.get(id) ?? null);
}

async function historiesOf(
  query: Database['query'],
  ledger: Ledger,
  ids: readonly string[],
): Promise<ChangeEntry[][]> {
  const rows = await query<Record<string, unknown>>(
    `SELECT row_id, version, at, actor_id, for_id, move, opinion, from_state, to_state, field_values FROM change_log WHERE ledger = ? AND row_id IN (${placeholders(ids)}) ORDER BY version, id`,
    [ledger.name, ...ids],
  );
  const byRow = new Map<string, ChangeEntry[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    byRow.get(String(row['row_id']))?.push({
      rowId: String(row['row_id']),
      version: Number(row['version']),
      at: readInstant(row['at']),
      actorId: String(row['actor_id']),
      forId: String(row['for_id']),
      move: String(row['move']),
      opinion: row['opinion'] === null ? null : String(row['opinion']),
      fromState: String(row['from_state']),
      toState: String(row['to_state']),
      values: JSON.parse(String(row['field_values'])) as ChangeEntry['values'],
    });
  }
  return ids.map((id) => byRow.get(id) ?? []);
}

async function attachmentsOf(
  query: Database['query'],
  ledger: Ledger,
  ids: readonly string[],
): Promise<AttachmentEntry[][]> {
  const rows = await query<Record<string, unknown>>(
    `SELECT id, record_id, name, mime, size, security_mark, uploaded_by, created_at FROM attachment WHERE ledger = ? AND record_id IN (${placeholders(ids)}) ORDER BY id`,
    [ledger.name, ...ids],
  );
  const byRecord = new Map<string, AttachmentEntry[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    byRecord.get(String(row['record_id']))?.push({
      id: String(row['id']),
      recordId: String(row['record_id']),
      name: String(row['name']),
      mime: String(row['mime']),
      size: Number(row['size']),
      securityMark: String(row['security_mark']),
      uploadedBy: String(row['uploaded_by']),
      at: readInstant(row['created_at']),
    });
  }
  return ids.map((id) => byRecord.get(id) ?? []);
}

/** Keeps one value per key, made when first asked for. */
function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

export function makeLoaders(query: Database['query']): LedgerLoaders {
  const children = once((ledger: Ledger) =>
    once(
      (name: string) =>
        new DataLoader<string, ChildRow[]>(async (ids) => {
          const byParent = await childRows(query, ledger, name, ids);
          return ids.map((id) => byParent.get(id) ?? []);
        }),
    ),
  );
  return {
    units: new DataLoader((ids) => unitsOf(query, ids)),
    people: new DataLoader((ids) => peopleOf(query, ids)),
    children: (ledger, name) => children(ledger)(name),
    attachments: once(
      (ledger: Ledger) =>
        new DataLoader<string, AttachmentEntry[]>((ids) => attachmentsOf(query, ledger, ids)),
    ),
    history: once(
      (ledger: Ledger) => new DataLoader<string, ChangeEntry[]>((ids) => historiesOf(query, ledger, ids)),
    ),
  };
}
