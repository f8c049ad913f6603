import { findLedger, type Ledger, type LocalDate } from '@luze/domain';
import type { Sql } from '../database/accessible.ts';
import { placeholders } from '../database/placeholders.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';

/** What is reckoned: a unit with all below it, from the first of January to a day. */
export interface Span {
  readonly unit: UnitRow;
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/** @throws TypeError for a name no ledger has */
export function ledgerCalled(name: string): Ledger {
  const ledger = findLedger(name);
  if (ledger === null) throw new TypeError(`no ledger ${name}`);
  return ledger;
}

export const list = (values: readonly string[]): string => `(${placeholders(values)})`;

/** Pieces of a statement one after another, with their values in the order they stand. */
export const joined = (parts: readonly (Sql | string)[]): Sql => ({
  text: parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
  params: parts.flatMap((part) => (typeof part === 'string' ? [] : part.params)),
});
