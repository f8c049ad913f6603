import { useQuery } from '@apollo/client/react';
import type { Colour, Ledger } from '@luze/domain';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type Filter, filterAnywhere, filterOf, filterUnderTab } from './list-filter.ts';
import { EMPTY_LIST, type ListState, listParams, parseList } from './list-state.ts';
import { screaming } from './names.ts';
import { columnVariable, operationsOf, optionalColumns } from './operations.ts';
import { useReader } from './reader.ts';
import type { LedgerRecord, PersonRef } from './record.ts';

/** Parts of the address that are not the list's own and survive its changes. */
const KEPT = ['open'];

/** The list as its address says it, and a way to change it. A changed question starts at its first page. */
export function useListState(ledger: Ledger) {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => parseList(ledger, params), [ledger, params]);
  const change = (next: Partial<ListState>): void => {
    const changed = listParams({ ...state, ...('page' in next ? {} : { page: 1 }), ...next });
    for (const name of KEPT) if (params.has(name)) changed.set(name, params.get(name) ?? '');
    setParams(changed);
  };
  const reset = (): void => setParams(listParams({ ...EMPTY_LIST, tab: state.tab, size: state.size }));
  return { state, change, reset };
}

interface ListData {
  readonly [plural: string]: { readonly totalCount: number; readonly nodes: readonly LedgerRecord[] };
}

export interface FootRow {
  readonly count: number;
  readonly overdue: number;
  readonly [field: string]: unknown;
}

interface CountsData {
  readonly byLight: readonly { readonly light: Colour | null; readonly count: number }[];
  readonly closed: { readonly totalCount: number };
  readonly everything: { readonly totalCount: number };
  readonly byUnit: readonly {
    readonly county: PersonRef | null;
    readonly unit: PersonRef | null;
    readonly count: number;
    readonly overdue: number;
  }[];
  readonly shown: readonly FootRow[];
}

/** The sort as the API wants it. A day the light counts to sorts by the light's own day, which is never empty. */
export function orderOf(ledger: Ledger, { sort }: ListState): readonly Filter[] | null {
  if (sort === null) return null;
  const isDeadline = ledger.light.due.some(
    (rule) => rule.field === sort.field && rule.plusDays === undefined,
  );
  return [
    { field: screaming(isDeadline ? 'dueDay' : sort.field), direction: sort.descending ? 'DESC' : 'ASC' },
  ];
}

/** The page of rows an address asks for, with the columns shown. */
export function useListRows(ledger: Ledger, state: ListState, columns: readonly string[]) {
  const { today } = useReader();
  const wanted = Object.fromEntries(
    optionalColumns(ledger).map((field) => [columnVariable(field), columns.includes(field)]),
  );
  const result = useQuery<ListData>(operationsOf(ledger).list(), {
    variables: {
      filter: filterOf(ledger, state, today),
      orderBy: orderOf(ledger, state),
      first: state.size,
      offset: (state.page - 1) * state.size,
      ...wanted,
    },
    fetchPolicy: 'cache-and-network',
  });
  const page = (result.data ?? result.previousData)?.[ledger.plural];
  return {
    rows: page?.nodes ?? [],
    total: page?.totalCount ?? null,
    loading: result.loading,
    error: result.error,
    refetch: result.refetch,
  };
}

/** The figures around a list: tabs, tree and foot. */
export function useListCounts(ledger: Ledger, state: ListState) {
  const { today } = useReader();
  const result = useQuery<CountsData>(operationsOf(ledger).counts(), {
    variables: {
      open: filterUnderTab(ledger, state, 'open', today),
      closed: filterUnderTab(ledger, state, 'closed', today),
      everything: filterUnderTab(ledger, state, 'all', today),
      anywhere: filterAnywhere(ledger, state, today),
      shown: filterOf(ledger, state, today),
    },
    fetchPolicy: 'cache-and-network',
  });
  const data = result.data ?? result.previousData ?? null;
  return { data, refetch: result.refetch };
}

/** A count by light; null while unknown. */
export function countOf(data: CountsData | null, colours: readonly Colour[] | null): number | null {
  if (data === null) return null;
  return data.byLight
    .filter((row) => colours === null || (row.light !== null && colours.includes(row.light)))
    .reduce((sum, row) => sum + row.count, 0);
}
