import { fieldOf, type Ledger, type LedgerRow, normaliseValue } from '@luze/domain';
import type { ReadRow } from './read-row.ts';

const same = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null);

/** What a matched row would change; masked fields are never read back. */
export function changesOf(
  ledger: Ledger,
  row: ReadRow,
  record: LedgerRow,
  hidden: ReadonlySet<string>,
): Record<string, unknown> {
  const wanted: Record<string, unknown> = Object.fromEntries(
    Object.entries(row.values).filter(([name]) => Object.hasOwn(ledger.fields, name)),
  );
  if (row.identity.id !== null)
    for (const name of row.cleared)
      if (Object.hasOwn(ledger.fields, name) && !fieldOf(ledger, name).required) wanted[name] = null;
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) =>
        !hidden.has(name) && !same(normaliseValue(fieldOf(ledger, name), value), record[name]),
    ),
  );
}

/** Defaults of the workbook for what a new row leaves empty. */
export function withDefaults(
  ledger: Ledger,
  values: Readonly<Record<string, unknown>>,
  reporter: string | null,
): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...values };
  for (const [name, source] of Object.entries(ledger.workbook.defaults ?? {})) {
    if (filled[name] !== undefined) continue;
    const value = source === 'reporter' ? reporter : values[source.field];
    if (value !== null && value !== undefined) filled[name] = value;
  }
  return filled;
}
