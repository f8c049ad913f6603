import type { ApolloCache } from '@apollo/client';
import type { Ledger } from '@luze/domain';
import { namesOf } from './names.ts';

/** After a write every list and figure of the ledger is asked for again: one row may stand in many of them. */
export function forgetLists(ledger: Ledger): (cache: ApolloCache) => void {
  const names = namesOf(ledger);
  return (cache) => {
    for (const fieldName of [names.many, names.stats]) cache.evict({ id: 'ROOT_QUERY', fieldName });
    cache.gc();
  };
}
