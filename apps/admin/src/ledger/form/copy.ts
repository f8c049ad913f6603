import { copiedFields, type Ledger } from '@luze/domain';
import type { Values } from '../merge.ts';
import type { LedgerRecord } from '../record.ts';
import { newFields } from '../sections.ts';
import type { FormUnit } from './draft-content.ts';

/** What a copy of a record begins with; travels in the history entry, never in the address. */
export interface Copy {
  readonly values: Values;
  readonly unit: FormUnit | null;
}

/** What of a record its reader sees and would write again; its day he writes anew, and none is assumed. */
export function copyOf(ledger: Ledger, record: LedgerRecord): Copy {
  const seen = copiedFields(ledger).filter(
    (name) => !record.maskedFields.includes(name) && (record[name] ?? null) !== null,
  );
  const { unit } = record;
  const { starts } = ledger.light;
  const day = newFields(ledger).includes(starts) ? { [starts]: null } : {};
  return {
    values: { ...Object.fromEntries(seen.map((name) => [name, record[name]])), ...day },
    unit: unit === null ? null : { id: unit.id, name: unit.name, level: unit.level },
  };
}

/** The copy a history entry carries for a ledger's form; null where it carries none. */
export function carriedCopy(ledger: Ledger, state: unknown): Copy | null {
  const copy = (state as { copy?: Copy & { readonly ledger: string } } | null)?.copy;
  return copy?.ledger === ledger.name ? copy : null;
}

/** The history entry that carries a copy of a record to its ledger's form. */
export const carrying = (ledger: Ledger, record: LedgerRecord) => ({
  copy: { ledger: ledger.name, ...copyOf(ledger, record) },
});
