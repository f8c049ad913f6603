import { useQuery } from '@apollo/client/react';
import { ESCALATED, ESCALATED_COUNT } from './escalated-requests.ts';
import type { EscalatedState, ToldLevel } from './escalated-state.ts';

/** A page of what was told to levels above, and how much there is. */
export function useEscalated({ unit, subject, severity, to, isLate, page, size }: EscalatedState) {
  const { data, previousData, error, loading } = useQuery(ESCALATED, {
    variables: {
      filter: { unitId: unit, subject, severity, toLevel: to, isLate: isLate ? true : null },
      first: size,
      offset: (page - 1) * size,
    },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.escalated;
  return { rows: found?.nodes ?? [], total: found?.totalCount ?? null, error, loading };
}

/** How many things a level was told of are late to this day; null while unknown. */
export function useLateEscalated(toLevel: ToldLevel): number | null {
  const { data } = useQuery(ESCALATED_COUNT, {
    variables: { filter: { toLevel, isLate: true } },
    fetchPolicy: 'cache-and-network',
  });
  return data?.escalated.totalCount ?? null;
}
