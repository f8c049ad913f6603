import { fieldOf, type Ledger, type LedgerRow, normaliseText, VOIDED } from '@luze/domain';
import { allRows } from '../ledger/read.ts';
import type { Reader } from '../ledger/reader.ts';

/** What a row of a sheet says of which record it is. */
export interface RowIdentity {
  readonly id: string | null;
  readonly number: string | null;
  /** Key of the definition, null while any part of it is missing or faulty. */
  readonly key: string | null;
  /** Values of the key's fields, for looking candidates up. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Stored rows a sheet may speak of, by each way it may name them; only what the reader reaches. */
export interface StoredRows {
  byId(id: string): LedgerRow | null;
  byNumber(number: string): LedgerRow | null;
  byKey(key: string): LedgerRow | null;
}

const CHUNK = 400;
/** Key words match within blocks of days and names; far more rows than this under one is no key. */
const MOST_CANDIDATES = 50_000;

const chunks = <T>(values: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(values.length / CHUNK) }, (_, index) =>
    values.slice(index * CHUNK, (index + 1) * CHUNK),
  );

const part = (value: unknown): string =>
  typeof value === 'string' ? normaliseText(value).replace(/\s+/g, ' ') : String(value);

/**
 * What identifies a row without a number, as one text.
 * @returns null when a part is missing
 */
export function keyOf(
  ledger: Ledger,
  unitId: string | null,
  values: Readonly<Record<string, unknown>>,
): string | null {
  if (unitId === null) return null;
  const parts = ledger.workbook.key.flatMap((name) =>
    name === 'county' || name === 'unit' ? [] : [values[name]],
  );
  return parts.some((value) => value === null || value === undefined || value === '')
    ? null
    : JSON.stringify([unitId, ...parts.map(part)]);
}

const keyFields = (ledger: Ledger): string[] =>
  ledger.workbook.key.filter((name) => name !== 'county' && name !== 'unit');

async function candidates(
  reader: Reader,
  ledger: Ledger,
  wanted: readonly RowIdentity[],
): Promise<LedgerRow[]> {
  const dates = keyFields(ledger).filter((name) => fieldOf(ledger, name).kind === 'date');
  const { clouded } = reader.masks(ledger);
  const texts = keyFields(ledger).filter(
    (name) => fieldOf(ledger, name).kind === 'text' && !clouded.has(name),
  );
  const found: LedgerRow[] = [];
  for (const some of chunks(wanted)) {
    const among = Object.fromEntries(
      [...dates, ...texts].map((name) => [
        name,
        { in: [...new Set(some.map(({ values }) => String(values[name])))] },
      ]),
    );
    found.push(...(await allRows(reader, ledger, { filter: among, limit: MOST_CANDIDATES })));
  }
  return found;
}

/** Looks up every record a sheet may speak of, in a few reads. */
export async function findStored(
  reader: Reader,
  ledger: Ledger,
  identities: readonly RowIdentity[],
): Promise<StoredRows> {
  const number = ledger.number.field;
  const ids = [...new Set(identities.flatMap(({ id }) => (id === null ? [] : [id])))];
  const numbers = [
    ...new Set(identities.flatMap((row) => (row.id === null && row.number !== null ? [row.number] : []))),
  ];
  const keyed = identities.filter((row) => row.id === null && row.number === null && row.key !== null);
  const byId = new Map<string, LedgerRow>();
  const byNumber = new Map<string, LedgerRow>();
  const byKey = new Map<string, LedgerRow>();
  for (const some of chunks(ids))
    for (const row of await allRows(reader, ledger, { filter: { id: { in: some } }, limit: CHUNK }))
      byId.set(row.id, row);
  for (const some of chunks(numbers))
    for (const row of await allRows(reader, ledger, { filter: { [number]: { in: some } }, limit: CHUNK }))
      byNumber.set(String(row[number]), row);
  const fields = keyFields(ledger);
  for (const row of await candidates(reader, ledger, keyed)) {
    // What the importer is not shown identifies nothing for him either: he would find it out by trying.
    const hidden = reader.masks(ledger).of(row);
    if (fields.some((name) => hidden.has(name))) continue;
    const key = keyOf(ledger, row.unitId, row);
    // A withdrawn record does not stand in the way of the right one.
    if (key === null || row.state === VOIDED) continue;
    const known = byKey.get(key);
    if (known === undefined || (!known.open && row.open)) byKey.set(key, row);
  }
  return {
    byId: (id) => byId.get(id) ?? null,
    byNumber: (value) => byNumber.get(value) ?? null,
    byKey: (key) => byKey.get(key) ?? null,
  };
}
