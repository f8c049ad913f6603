import type { Ledger } from '@luze/domain';
import { type ListState, listParams } from './list-state.ts';
import { pathOf } from './names.ts';

/** The list of a ledger by its address. */
export const listPath = (ledger: Ledger, state: Partial<ListState>): string => {
  const search = listParams(state).toString();
  return search === '' ? pathOf(ledger) : `${pathOf(ledger)}?${search}`;
};
