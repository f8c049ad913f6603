import { ANCESTOR_KEYS, AppError, type Ledger } from '@luze/domain';
import { quotedTable, sqlName } from './columns.ts';
import { type Group, type GroupKey, groupsFromCounters } from './counter-read.ts';
import type { FilterInput } from './filter.ts';
import { colourCase, colourIs } from './light-sql.ts';
import { requireVerb, whereOf } from './read.ts';
import type { Reader } from './reader.ts';

/** Dimensions every ledger has; choice fields the definition names come beside them. */
export const STANDARD_DIMENSIONS = ['UNIT', 'COUNTY', 'CITY', 'STATE', 'LIGHT', 'MONTH', 'YEAR'] as const;

export const dimensionName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const dimensionsOf = (ledger: Ledger): string[] => [
  ...STANDARD_DIMENSIONS,
  ...ledger.dimensions.map(dimensionName),
];

/** Groups one request is told; dimensions that together split finer than this are a list, which has pages. */
const MOST_GROUPS = 8_000;

/** Groups told in the request a reader is made for. */
const told = new WeakMap<Reader, number>();

/** @throws AppError TOO_COMPLEX where a request asks for more groups than one answer holds */
function countTold(reader: Reader, groups: number): void {
  const sum = (told.get(reader) ?? 0) + groups;
  told.set(reader, sum);
  if (sum > MOST_GROUPS) throw new AppError('TOO_COMPLEX');
}

/** One group; keys not asked for are null. `overdue` counts the rows whose light is red to the reader. */
export interface Stat {
  readonly unitId: string | null;
  readonly countyId: string | null;
  readonly cityId: string | null;
  readonly count: number;
  readonly overdue: number;
  readonly [key: string]: unknown;
}

function keyOf(reader: Reader, ledger: Ledger, dimension: string): GroupKey {
  const of = (name: string, property = name): GroupKey => ({
    name,
    text: sqlName(ledger, property),
    params: [],
  });
  switch (dimension) {
    case 'UNIT':
      return of('unitId');
    case 'COUNTY':
      return of('countyId', ANCESTOR_KEYS.COUNTY);
    case 'CITY':
      return of('cityId', ANCESTOR_KEYS.CITY);
    case 'STATE':
      return of('state');
    case 'YEAR':
      return of('year');
    case 'MONTH':
      return { name: 'month', text: `SUBSTR(${sqlName(ledger, 'startDay')}, 1, 7)`, params: [] };
    case 'LIGHT':
      return { name: 'light', ...colourCase(reader) };
    default: {
      const field = ledger.dimensions.find((candidate) => dimensionName(candidate) === dimension);
      if (field === undefined) throw new TypeError(`${ledger.name} has no dimension ${dimension}`);
      return of(field);
    }
  }
}

/**
 * Rows counted by dimensions within the reach: from the counters where they keep what is asked, else from the rows.
 * @param asksTotals whether the sums of the definition's figures are wanted; no counter keeps them
 * @throws AppError FORBIDDEN, FORBIDDEN_FIELD, INVALID, TOO_COMPLEX
 */
export async function statsOf(
  reader: Reader,
  ledger: Ledger,
  filter: FilterInput | null | undefined,
  by: readonly string[],
  asksTotals = true,
): Promise<Stat[]> {
  requireVerb(reader, 'count', ledger);
  const { clouded } = reader.masks(ledger);
  const keys = [...new Set(by)].map((dimension) => keyOf(reader, ledger, dimension));
  const hidden = [...keys.map((key) => key.name), ...ledger.totals].find((name) => clouded.has(name));
  if (hidden !== undefined) throw new AppError('FORBIDDEN_FIELD', { params: { field: hidden } });
  const counted =
    asksTotals && ledger.totals.length > 0
      ? null
      : await groupsFromCounters(reader, ledger, { keys, filter, action: 'count' });
  const groups = counted ?? (await groupsFromRows(reader, ledger, keys, filter));
  countTold(reader, groups.length);
  return groups.map((group) => statOf(ledger, keys, group));
}

async function groupsFromRows(
  reader: Reader,
  ledger: Ledger,
  keys: readonly GroupKey[],
  filter: FilterInput | null | undefined,
): Promise<Group[]> {
  const where = whereOf(reader, ledger, filter, 'count');
  const red = colourIs('RED', reader);
  const columns = [
    ...keys.map((key, index) => `${key.text} AS k${index}`),
    'COUNT(*) AS n',
    `SUM(CASE WHEN ${red.text} THEN 1 ELSE 0 END) AS late`,
    ...ledger.totals.map((field, index) => `SUM(${sqlName(ledger, field)}) AS t${index}`),
  ];
  const names = keys.map((_, index) => `k${index}`).join(', ');
  const group = keys.length === 0 ? '' : ` GROUP BY ${names} ORDER BY ${names}`;
  return reader.database.query<Record<string, unknown>>(
    `SELECT ${columns.join(', ')} FROM ${quotedTable(ledger)} WHERE ${where.text}${group} LIMIT ${MOST_GROUPS + 1}`,
    [...keys.flatMap((key) => key.params), ...red.params, ...where.params],
  );
}

const ID_KEYS: ReadonlySet<string> = new Set(['unitId', 'countyId', 'cityId']);

function statOf(ledger: Ledger, keys: readonly GroupKey[], row: Readonly<Record<string, unknown>>): Stat {
  const values = keys.map((key, index) => {
    const value = row[`k${index}`] ?? null;
    return [
      key.name,
      ID_KEYS.has(key.name) && value !== null ? String(value) : key.name === 'year' ? Number(value) : value,
    ] as const;
  });
  const totals = ledger.totals.map((field, index) => [field, Number(row[`t${index}`] ?? 0)] as const);
  return {
    unitId: null,
    countyId: null,
    cityId: null,
    ...Object.fromEntries(values),
    ...Object.fromEntries(totals),
    count: Number(row['n'] ?? 0),
    overdue: Number(row['late'] ?? 0),
  };
}
