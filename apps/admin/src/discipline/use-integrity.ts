import { useApolloClient } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { type Ledger, type LocalDate, MEASURE_DIMENSIONS, type MeasureDimension } from '@luze/domain';
import { useEffect, useState } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { filterOf } from '../ledger/list-filter.ts';
import { EMPTY_LIST } from '../ledger/list-state.ts';
import { operationsOf } from '../ledger/operations.ts';
import { useReader } from '../ledger/reader.ts';
import type { TreeUnit } from '../ledger/use-units.ts';
import { measureLedgers, measuresCounted } from './integrity.ts';

const INDICATORS = graphql(`
  query IntegrityIndicators($unitId: ID!, $asOf: Date!) {
    indicators(unitId: $unitId, asOf: $asOf) { code value numerator denominator exempt }
  }
`);

export type IndicatorFigure = ResultOf<typeof INDICATORS>['indicators'][number];

/** The figures of one unit by the code of the indicator. */
export interface UnitFigures {
  readonly unit: TreeUnit;
  readonly figures: ReadonlyMap<string, IndicatorFigure>;
}

interface Answer<T> {
  readonly data: T | null;
  readonly error: unknown;
}
const WAITING = { data: null, error: null };

/** Asks anew whenever what is asked changes; what came for an earlier question is dropped. @param key what is asked */
function useAnswer<T>(key: string, ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T> & { readonly key: string }>({ ...WAITING, key: '' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is asked
  useEffect(() => {
    let dropped = false;
    const keep = (found: Answer<T>) => {
      if (!dropped) setAnswer({ ...found, key });
    };
    ask().then(
      (data) => keep({ data, error: null }),
      (error: unknown) => keep({ data: null, error }),
    );
    return () => {
      dropped = true;
    };
  }, [key]);
  return answer.key === key ? answer : WAITING;
}

/** The figures of several units on a day, in their order. */
export function useIndicators(units: readonly TreeUnit[], asOf: LocalDate): Answer<readonly UnitFigures[]> {
  const client = useApolloClient();
  return useAnswer(`${asOf} ${units.map(({ id }) => id).join()}`, () =>
    Promise.all(
      units.map(async (unit) => {
        const { data } = await client.query({
          query: INDICATORS,
          variables: { unitId: unit.id, asOf },
          fetchPolicy: 'network-only',
        });
        return { unit, figures: new Map((data?.indicators ?? []).map((one) => [one.code, one])) };
      }),
    ),
  );
}

/** Measures of one ledger with one value of the dimension in one county; null is the city bureau itself. */
export interface Measures {
  readonly ledger: Ledger;
  readonly value: string;
  readonly countyId: string | null;
  readonly count: number;
}

interface Spread {
  readonly spread: readonly {
    readonly [field: string]: unknown;
    readonly county: { readonly id: string } | null;
    readonly count: number;
  }[];
}

/** How the measures of a unit's year are spread over the values of a dimension. */
export function useMeasures(
  dimension: MeasureDimension,
  unitId: string,
  asOf: LocalDate,
): Answer<readonly Measures[]> {
  const client = useApolloClient();
  const reader = useReader();
  return useAnswer(`${dimension} ${unitId} ${asOf}`, async () => {
    const found = await Promise.all(
      measureLedgers(reader, dimension).map(async (ledger) => {
        const counted = { ...EMPTY_LIST, ...measuresCounted(ledger, unitId, asOf) };
        const { data } = await client.query<Spread>({
          query: operationsOf(ledger).spread(dimension),
          variables: { filter: filterOf(ledger, counted, reader.today) },
          fetchPolicy: 'network-only',
        });
        return (data?.spread ?? []).flatMap((row): Measures[] => {
          const value = row[dimension];
          return typeof value === 'string' && Object.hasOwn(MEASURE_DIMENSIONS[dimension], value)
            ? [{ ledger, value, countyId: row.county?.id ?? null, count: row.count }]
            : [];
        });
      }),
    );
    return found.flat();
  });
}
