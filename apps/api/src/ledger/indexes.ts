import { ANCESTOR_KEYS, LEVELS, type Ledger } from '@luze/domain';
import { snake } from './columns.ts';
import { defaultOrder, withId } from './order.ts';
import { sortableOf, sortColumnOf } from './sort-columns.ts';

interface Index {
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
}

/** Levels whose readers see many rows; a branch's are few, and sorting them costs less than keeping them sorted. */
export const SORTED_LEVELS = LEVELS.filter((level) => level !== 'BRANCH');

/**
 * The indexes of a ledger's table: the open rows in their order at every reach, and every row in each order a list
 * may ask for at the wide ones. What it costs and gives stands in ADR 0042; `plans.test.ts` holds it to that.
 */
export function indexesOf(ledger: Ledger): Index[] {
  const index = (name: string, ...columns: string[]): Index => ({
    name: `${ledger.table}_${name}`,
    columns,
    unique: false,
  });
  const listed = withId(defaultOrder(ledger)).map(({ property }) => sortColumnOf(ledger, property).column);
  const sorted = sortableOf(ledger).map((property) => sortColumnOf(ledger, property).column);
  return [
    { ...index('number', snake(ledger.number.field)), unique: true },
    index('open', 'open', ...listed),
    index('unit', 'unit_id', 'open', ...listed),
    ...LEVELS.map((level) => index(level.toLowerCase(), snake(ANCESTOR_KEYS[level]), 'open', ...listed)),
    ...SORTED_LEVELS.flatMap((level) =>
      sorted.map((column) =>
        index(`${level.toLowerCase()}_${column}`, snake(ANCESTOR_KEYS[level]), column, 'id'),
      ),
    ),
    index('state', 'state', ...listed),
    index('import', 'import_id'),
    ...(ledger.sole === null ? [] : [{ ...index('sole', 'sole_key'), unique: true }]),
  ];
}
