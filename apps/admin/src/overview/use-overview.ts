import { useQuery } from '@apollo/client/react';
import type { Ledger } from '@luze/domain';
import { useSearchParams } from 'react-router';
import { graphql } from '../graphql/generated/index.ts';
import { filterOf } from '../ledger/list-filter.ts';
import { EMPTY_LIST, type ListState } from '../ledger/list-state.ts';
import { operationsOf } from '../ledger/operations.ts';
import { useReader } from '../ledger/reader.ts';
import type { LedgerRecord, UnitRef } from '../ledger/record.ts';
import { ageState } from './ages.ts';
import { AGES, type MatrixData, matrixOf } from './matrix.ts';

const PLACES = graphql(`
  query OverviewPlaces($under: ID, $level: Level!) {
    units(filter: { under: $under, level: { eq: $level }, active: true }) { id name shortName level }
  }
`);
const PLACE = graphql(`
  query OverviewPlace($id: ID!) {
    unit(id: $id) { id name shortName level path { id name } }
  }
`);

export interface Place extends UnitRef {
  readonly path: readonly { readonly id: string; readonly name: string }[];
}

/** The unit the overview stands on; null while unknown. */
export function usePlace(id: string | null) {
  const { data, loading } = useQuery<{ unit: Place | null }>(PLACE, { variables: { id }, skip: id === null });
  return { place: data?.unit ?? null, loading };
}

/** What the overview counts by below a unit: counties above the county, units within it. */
export const stepBelow = (place: Place): 'COUNTY' | 'UNIT' =>
  place.level === 'COUNTY' || place.level === 'BRANCH' ? 'UNIT' : 'COUNTY';

/** The places of the matrix: the counties of a city, or a county itself and its branches. */
export function usePlaces(place: Place) {
  const by = stepBelow(place);
  const { data } = useQuery<{ units: readonly UnitRef[] }>(PLACES, {
    variables: { under: place.id, level: by === 'COUNTY' ? 'COUNTY' : 'BRANCH' },
    skip: place.level === 'BRANCH',
  });
  const below = data?.units ?? [];
  return by === 'COUNTY' ? below : [place, ...below.filter(({ id }) => id !== place.id)];
}

/** Addresses of the overview: another unit of the same ledger, another ledger of the same unit. */
export function useOverviewLinks() {
  const [params] = useSearchParams();
  const to = (change: Readonly<Record<string, string | null>>): string => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(change))
      if (value === null) next.delete(name);
      else next.set(name, value);
    return `?${next.toString()}`;
  };
  return {
    chosen: params.get('ledger'),
    toUnit: (id: string | null) => to({ unit: id }),
    toLedger: (plural: string) => to({ ledger: plural }),
  };
}

/** The figures of the overview of one ledger below a unit; null while unknown. */
export function useMatrix(ledger: Ledger, place: Place, places: readonly UnitRef[]) {
  const { today } = useReader();
  const under = (state: Partial<ListState>) =>
    filterOf(ledger, { ...EMPTY_LIST, unit: place.id, ...state }, today);
  const ages = Object.fromEntries(AGES.map((age) => [age, under(ageState(ledger, age, today))]));
  const by = stepBelow(place);
  const { data } = useQuery<MatrixData>(operationsOf(ledger).matrix(by), {
    variables: { filter: under({}), ...ages },
    fetchPolicy: 'cache-and-network',
  });
  return data === undefined ? null : matrixOf(data, by, places);
}

/** The rows that make the light red, those late the longest first. */
export function useLateRows(ledger: Ledger, place: Place, first: number) {
  const { today } = useReader();
  const { data } = useQuery<{
    readonly [plural: string]: { readonly nodes: readonly LedgerRecord[]; readonly totalCount: number };
  }>(operationsOf(ledger).list(), {
    variables: {
      filter: filterOf(ledger, { ...EMPTY_LIST, tab: 'overdue', unit: place.id }, today),
      first,
      offset: 0,
    },
    fetchPolicy: 'cache-and-network',
  });
  return data?.[ledger.plural] ?? null;
}
