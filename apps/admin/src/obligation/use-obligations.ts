import { useQuery } from '@apollo/client/react';
import { type ObligationStatus, owedOf, type StatusCounts, sumOfCounts } from '@luze/domain';
import { useReader } from '../ledger/reader.ts';
import { BY_UNIT, OBLIGATIONS } from './obligation-requests.ts';
import { dueSpan, type ObligationState } from './obligation-state.ts';

/** The rows of a list of obligations, and how many there are. */
export function useObligations(state: ObligationState) {
  // What waits for a decision waits whenever it is due; one alone is sought on no days.
  const isAnyDay = state.id !== null || (state.waiting && state.due === '');
  const { from, to } = isAnyDay ? { from: null, to: null } : dueSpan(state);
  const { data, previousData, error, loading } = useQuery(OBLIGATIONS, {
    variables: {
      asOf: state.asOf,
      filter: {
        id: state.id,
        unitId: state.unit,
        own: state.own,
        kind: [...state.kinds],
        status: [...state.statuses],
        dueFrom: from,
        dueTo: to,
        awaitsDecision: state.waiting,
      },
      first: state.size,
      offset: (state.page - 1) * state.size,
      latestFirst: state.latestFirst,
    },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.obligations;
  return { rows: page?.nodes ?? [], total: page?.totalCount ?? null, error, loading };
}

/** What units one level below a unit owe, counted. @param unitId null asks nothing */
export function useByUnit(
  unitId: string | null,
  span: { readonly from: string; readonly to: string },
  asOf: string,
) {
  const { data, error } = useQuery(BY_UNIT, {
    variables: { unitId: unitId ?? '', ...span, asOf },
    skip: unitId === null,
    fetchPolicy: 'cache-and-network',
  });
  return { lines: data?.obligationsByUnit ?? null, error };
}

/** How many rows the list has for each view of it, whatever its page; null while unknown. */
export function useStatusCounts(
  state: ObligationState,
): ((statuses: readonly ObligationStatus[]) => number) | null {
  const { home } = useReader();
  const unit = state.unit ?? home?.id ?? null;
  const { lines } = useByUnit(state.own ? null : unit, dueSpan(state), state.asOf);
  if (lines === null) return null;
  const counts: StatusCounts = sumOfCounts(
    lines.flatMap(({ cells }) =>
      cells.filter(({ kind }) => state.kinds.length === 0 || state.kinds.includes(kind)),
    ),
  );
  return (statuses) =>
    statuses.length === 0
      ? owedOf(counts) + counts.exempt
      : statuses.reduce((sum, status) => sum + counts[status.toLowerCase() as keyof StatusCounts], 0);
}
