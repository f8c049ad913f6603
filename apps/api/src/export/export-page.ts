import { type Ledger, type LedgerRow, type NamedUnit, unitInFull } from '@luze/domain';
import { makeLoaders } from '../ledger/loaders.ts';
import type { LedgerAccess } from '../ledger/of-context.ts';
import { shownFields } from '../ledger/present.ts';
import type { WrittenRow } from './write-rows.ts';

type Named = Pick<NamedUnit, 'level' | 'shortName'> | null;

/** What the column of units says: a branch beside its county's column, any unit in full where it stands alone. */
function unitText(ledger: Ledger, unit: Named, county: Named): string {
  if (unit === null) return '';
  const isBeside = ledger.workbook.columns.some(({ source }) => source === 'county');
  if (!isBeside) return unitInFull(unit, county);
  return unit.level === 'BRANCH' ? unit.shortName : '';
}

/** A page of records with the names and child rows its columns ask for. */
export async function pageOf(
  { reader, loaders }: LedgerAccess,
  ledger: Ledger,
  childNames: readonly string[],
  rows: readonly LedgerRow[],
): Promise<WrittenRow[]> {
  // Loaders keep what they load: units for all pages, children for this one.
  const { children } = makeLoaders(reader.database.query);
  return Promise.all(
    rows.map(async (row) => {
      const [county, unit, ...lists] = await Promise.all([
        loaders.units.load(row.countyId),
        loaders.units.load(row.unitId),
        ...childNames.map((name) => children(ledger, name).load(row.id)),
      ]);
      return {
        id: row.id,
        version: row.version,
        fields: { ...shownFields(reader, ledger, row).fields, state: row.state },
        county: county?.shortName ?? '',
        unit: unitText(ledger, unit, county),
        children: Object.fromEntries(childNames.map((name, index) => [name, lists[index] ?? []])),
      };
    }),
  );
}
