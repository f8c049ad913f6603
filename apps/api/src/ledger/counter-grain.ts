import { ANCESTOR_KEYS, type Ledger } from '@luze/domain';
import { accessible } from '../database/accessible.ts';
import { isId } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import { sqlName } from './columns.ts';
import type { Grain } from './counter-cells.ts';
import type { FilterInput } from './filter.ts';
import type { Reader } from './reader.ts';

interface Asked {
  /** Columns named by keys, reach and filter. */
  readonly columns: readonly string[];
  /** Ids under which rows shall lie. */
  readonly under: readonly string[];
}

const UNIT_COLUMNS: ReadonlySet<string> = new Set(['unitId', ANCESTOR_KEYS.BRANCH]);
const COUNTY_COLUMNS: ReadonlySet<string> = new Set([
  ANCESTOR_KEYS.NATION,
  ANCESTOR_KEYS.PROVINCE,
  ANCESTOR_KEYS.CITY,
  ANCESTOR_KEYS.COUNTY,
  'year',
  'state',
  'open',
  'acceptorLevel',
]);

/**
 * Which cells answer a question that names these columns.
 * @returns null when only the rows themselves do
 */
export function grainFor(ledger: Ledger, columns: readonly string[]): Grain | null {
  const isKept = (column: string): boolean => COUNTY_COLUMNS.has(column) || ledger.counted.includes(column);
  if (columns.every(isKept)) return 'COUNTY';
  return columns.every((column) => isKept(column) || UNIT_COLUMNS.has(column)) ? 'UNIT' : null;
}

/** What a filter names; `light` only at its top, where colours can be left out of the answer. */
function askedByFilter(filter: FilterInput | null | undefined, isTop = true): Asked {
  const columns: string[] = [];
  const under: string[] = [];
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (value === undefined || value === null || (name === 'light' && isTop)) continue;
    if (name === 'and' || name === 'or') {
      const parts = (value as readonly FilterInput[]).map((part) => askedByFilter(part, false));
      columns.push(...parts.flatMap((part) => part.columns));
      under.push(...parts.flatMap((part) => part.under));
    } else if (name === 'unit') {
      const { under: ids, ...others } = value as Readonly<Record<string, unknown>>;
      if (ids !== undefined && ids !== null) under.push(...[ids].flat().map(String).filter(isId));
      if (Object.keys(others).length > 0) columns.push('unitId');
    } else columns.push(name);
  }
  return { columns, under };
}

function columnsOfReach(reader: Reader, ledger: Ledger, action: string): string[] {
  const named: string[] = [];
  accessible(reader.ability, action, ledger.name, (property) => {
    named.push(property);
    return sqlName(ledger, property);
  });
  return named;
}

async function namesBranch(reader: Reader, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const found = await reader.database.query(
    `SELECT id FROM unit WHERE id IN (${placeholders(ids)}) AND level = 'BRANCH' LIMIT 1`,
    ids,
  );
  return found.length > 0;
}

/**
 * Which cells answer a question: columns to count by, beside those of the filter and of the reader's reach.
 * @returns null when only the rows themselves do
 */
export async function grainOf(
  reader: Reader,
  ledger: Ledger,
  question: {
    readonly columns: readonly string[];
    readonly filter: FilterInput | null | undefined;
    readonly action: string;
  },
): Promise<Grain | null> {
  const asked = askedByFilter(question.filter);
  const reach = columnsOfReach(reader, ledger, question.action);
  const grain = grainFor(ledger, [...question.columns, ...reach, ...asked.columns]);
  return grain === 'COUNTY' && (await namesBranch(reader, asked.under)) ? 'UNIT' : grain;
}
