import type { Ledger, LedgerRow } from '@luze/domain';
import { type Masks, tellsHistory } from '@luze/permissions';
import type { Reader } from './reader.ts';
import { type Desk, type Presented, shownValue, viewOf } from './record-view.ts';

/** A row's fields as its reader may see them, and which of them are masked: every exit shows these. */
export function shownFields(
  reader: Reader,
  ledger: Ledger,
  row: LedgerRow,
): { readonly fields: Readonly<Record<string, unknown>>; readonly masks: Masks } {
  const masks = reader.masks(ledger).of(row);
  const fields = Object.fromEntries(
    Object.keys(ledger.fields).map((name) => [name, shownValue(reader, ledger, masks, row, name)]),
  );
  return { fields, masks };
}

/** What of a record is a value and no look-up: what the loser of a race is shown of the winner's. */
const PLAIN = [
  'id',
  'version',
  'state',
  'open',
  'year',
  'securityMark',
  'acceptorLevel',
  'createdAt',
  'changedAt',
  'title',
  'light',
  'may',
  'refusals',
  'maskedFields',
  'revealable',
] as const;

/** A row read as a whole, as its reader sees it; what a plan read of a row, the plan presents. */
export function present(desk: Desk, row: LedgerRow): Presented {
  const View = viewOf(desk.ledger);
  return new View(desk, () => row) as unknown as Presented;
}

/** The record as stored, for who lost the race: plain values, nothing to be called. */
export async function conflictOf(desk: Desk, row: LedgerRow): Promise<Readonly<Record<string, unknown>>> {
  const { ledger, loaders } = desk;
  const presented = present(desk, row);
  return {
    ...Object.fromEntries([...PLAIN, ...Object.keys(ledger.fields)].map((name) => [name, presented[name]])),
    unit: await loaders.units.load(row.unitId),
    changedBy: tellsHistory(desk.reader.masks(ledger).of(row))
      ? await loaders.people.load(row.changedBy)
      : null,
  };
}
