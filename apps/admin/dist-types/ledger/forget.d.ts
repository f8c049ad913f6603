import type { ApolloCache } from '@apollo/client';
import type { Ledger } from '@luze/domain';
/** After a write every list and figure of the ledger is asked for again: one row may stand in many of them. */
export declare function forgetLists(ledger: Ledger): (cache: ApolloCache) => void;
