import type { Colour } from '@luze/domain';
import type { UnitRef } from '../ledger/record.ts';

export interface CellRow {
  readonly county?: UnitRef | null;
  readonly unit?: UnitRef | null;
  readonly state: string;
  readonly light: Colour | null;
  readonly count: number;
}

export interface AgeRow {
  readonly county?: UnitRef | null;
  readonly unit?: UnitRef | null;
  readonly count: number;
}

export const AGES = ['recent', 'older', 'oldest', 'verifying'] as const;
export type Age = (typeof AGES)[number];

export type MatrixData = { readonly cells: readonly CellRow[] } & Readonly<Record<Age, readonly AgeRow[]>>;

/** One place and what is open there. */
export interface MatrixRow {
  readonly place: UnitRef | null;
  readonly open: number;
  readonly light: (colours: readonly Colour[]) => number;
  readonly state: (state: string) => number;
  readonly age: (age: Age) => number;
}

const placeOf = (row: CellRow | AgeRow, by: 'COUNTY' | 'UNIT'): UnitRef | null =>
  (by === 'COUNTY' ? row.county : row.unit) ?? null;
const sum = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((total, row) => total + row.count, 0);

function rowOf(
  place: UnitRef | null,
  cells: readonly CellRow[],
  ages: Readonly<Record<Age, readonly AgeRow[]>>,
): MatrixRow {
  return {
    place,
    open: sum(cells),
    light: (colours) => sum(cells.filter(({ light }) => light !== null && colours.includes(light))),
    state: (state) => sum(cells.filter((cell) => cell.state === state)),
    age: (age) => sum(ages[age]),
  };
}

/** Places that hold rows but are not among those given: a branch that was closed keeps what it owes. */
const unlisted = (data: MatrixData, by: 'COUNTY' | 'UNIT', places: readonly UnitRef[]): UnitRef[] => {
  const known = new Map<string, UnitRef>();
  for (const row of data.cells) {
    const place = placeOf(row, by);
    if (place !== null && !places.some(({ id }) => id === place.id)) known.set(place.id, place);
  }
  return [...known.values()];
};

/** A row for each place in the order given, places without rows included, and the whole. */
export function matrixOf(
  data: MatrixData,
  by: 'COUNTY' | 'UNIT',
  places: readonly UnitRef[],
): { readonly rows: MatrixRow[]; readonly whole: MatrixRow } {
  const at = <R extends CellRow | AgeRow>(rows: readonly R[], id: string): R[] =>
    rows.filter((row) => placeOf(row, by)?.id === id);
  const rows = [...places, ...unlisted(data, by, places)].map((place) =>
    rowOf(place, at(data.cells, place.id), {
      recent: at(data.recent, place.id),
      older: at(data.older, place.id),
      oldest: at(data.oldest, place.id),
      verifying: at(data.verifying, place.id),
    }),
  );
  return { rows, whole: rowOf(null, data.cells, data) };
}
