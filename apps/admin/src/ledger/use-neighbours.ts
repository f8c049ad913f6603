import { useQuery } from '@apollo/client/react';
import type { Ledger } from '@luze/domain';
import { filterOf } from './list-filter.ts';
import { parseList } from './list-state.ts';
import { operationsOf } from './operations.ts';
import { useReader } from './reader.ts';
import type { LedgerRecord } from './record.ts';
import { orderOf } from './use-list.ts';

/** Where in which list a record was opened from; travels in the history entry, never in the address. */
export interface Place {
  /** The list's own address part. */
  readonly search: string;
  /** Position over all pages, from 0. */
  readonly at: number;
}

export interface Neighbour {
  readonly id: string;
  readonly at: number;
}

interface Around {
  readonly [plural: string]: { readonly totalCount: number; readonly nodes: readonly LedgerRecord[] };
}

export function placeOf(state: unknown): Place | null {
  const place = (state as { place?: Place } | null)?.place;
  return typeof place?.search === 'string' && Number.isInteger(place.at) ? place : null;
}

/** The rows before and after, in the list's own order. */
export function useNeighbours(ledger: Ledger, place: Place | null, id: string) {
  const { today } = useReader();
  const state = parseList(ledger, new URLSearchParams(place?.search ?? ''));
  const offset = Math.max(0, (place?.at ?? 0) - 1);
  const { data } = useQuery<Around>(operationsOf(ledger).list(), {
    skip: place === null,
    variables: { filter: filterOf(ledger, state, today), orderBy: orderOf(ledger, state), first: 3, offset },
  });
  const page = data?.[ledger.plural];
  const here = page?.nodes.findIndex((row) => row.id === id) ?? -1;
  if (place === null || page === undefined || here < 0) return null;
  const beside = (by: number): Neighbour | null => {
    const row = page.nodes[here + by];
    return row === undefined ? null : { id: row.id, at: offset + here + by };
  };
  return { index: offset + here + 1, total: page.totalCount, previous: beside(-1), following: beside(1) };
}
