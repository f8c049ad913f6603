import { type Ledger, type LedgerRow, Sealed } from '@luze/domain';
import { writeAudits } from '../audit/audit.service.ts';
import type { Context } from '../context.ts';
import type { OpenedFields } from '../secrets/opened-fields.service.ts';
import type { Vault } from '../secrets/vault.service.ts';
import { hashOf, secretsOf, snake } from './columns.ts';

/**
 * Records what a request was shown of sealed fields, one act per ledger with the ids. To be called before the answer
 * leaves: what cannot be recorded is not shown.
 */
export async function auditOpened(context: Context): Promise<void> {
  const taken = context.opened.take();
  if (taken.length === 0) return;
  await context.database.transaction(
    async (tx) =>
      writeAudits(
        tx,
        context,
        taken.map(({ ledger, fields, ids }) => ({
          action: 'readSensitive',
          entity: ledger,
          entityId: ids.length === 1 ? (ids[0] ?? null) : null,
          fieldSet: fields,
          detail: { count: ids.length, ids: ids.join(',') },
        })),
      ),
    { ofRecords: true },
  );
}

/** Where a record's key belongs, for the vault. */
export const placeOf = (ledger: Ledger, id: string): string => `${ledger.table} ${id}`;

interface Opener {
  readonly vault: Vault;
  readonly opened: OpenedFields;
}

/** A sealed text of a record in clear; null where the record's key has been destroyed. */
export function openSealed(
  { vault, opened }: Opener,
  ledger: Ledger,
  row: LedgerRow,
  field: string,
  { text }: Sealed,
): string | null {
  const key = row['recordKey'];
  if (typeof key !== 'string') return null;
  opened.note(ledger.name, row.id, field);
  return vault.open(key, placeOf(ledger, row.id), snake(field), text);
}

/** A value as it is: sealed ones opened, others themselves. */
export const plainValue = (opener: Opener, ledger: Ledger, row: LedgerRow, field: string): unknown => {
  const value = row[field] ?? null;
  return value instanceof Sealed ? openSealed(opener, ledger, row, field, value) : value;
};

/** True where a given text is what a record holds sealed; told by the keyed hash, nothing is opened. */
export const isSealedAs = (vault: Vault, row: LedgerRow, field: string, given: unknown): boolean =>
  typeof given === 'string' && row[hashOf(field)] === vault.keyed(field, given);

/** The same row with what must not be stored in clear sealed, under a key of its own. @param row with its id */
export function sealed(vault: Vault, ledger: Ledger, row: LedgerRow): LedgerRow {
  const open = secretsOf(ledger).filter((name) => !(row[name] instanceof Sealed));
  if (open.length === 0) return row;
  const place = placeOf(ledger, row.id);
  const kept = row['recordKey'];
  const recordKey = typeof kept === 'string' ? kept : vault.newRecordKey(place);
  const values = open.flatMap((name): [string, unknown][] => {
    const value = row[name];
    if (typeof value !== 'string')
      return [
        [name, null],
        [hashOf(name), null],
      ];
    return [
      [name, new Sealed(vault.seal(recordKey, place, snake(name), value))],
      [hashOf(name), vault.keyed(name, value)],
    ];
  });
  return { ...row, recordKey, ...Object.fromEntries(values) };
}

/** The same row without what can be sealed only once it has an id. */
export const unsealed = (ledger: Ledger, row: LedgerRow): LedgerRow => {
  const without = secretsOf(ledger).flatMap((name) => [
    [name, null],
    [hashOf(name), null],
  ]);
  return without.length === 0 ? row : { ...row, recordKey: null, ...Object.fromEntries(without) };
};
