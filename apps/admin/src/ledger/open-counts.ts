import { useApolloClient } from '@apollo/client/react';
import { ledgers } from '@luze/domain';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { ledgerVariable, openCountsOf } from './operations.ts';
import { useReader } from './reader.ts';

type Counts = ReadonlyMap<string, number>;
type Answer = Readonly<Record<string, { readonly totalCount: number }>>;
const NONE: Counts = new Map();

/** How many rows are open in each ledger, asked again when the page changes: a figure beside the menu must be true. */
export function useOpenCounts(): Counts {
  const client = useApolloClient();
  const reader = useReader();
  const { pathname } = useLocation();
  const [counts, setCounts] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another page is what makes the figures stale
  useEffect(() => {
    const readable = ledgers.filter((ledger) => reader.can('read', ledger));
    if (readable.length === 0) return;
    let gone = false;
    const variables = Object.fromEntries(
      ledgers.map((ledger) => [ledgerVariable(ledger), readable.includes(ledger)]),
    );
    Promise.all(
      openCountsOf(ledgers).map((query) =>
        client.query<Answer>({ query, variables, fetchPolicy: 'no-cache' }),
      ),
    )
      .then((answers) => {
        const found: Answer = Object.assign({}, ...answers.map(({ data }) => data));
        if (!gone)
          setCounts(new Map(readable.map(({ name, plural }) => [name, found[plural]?.totalCount ?? 0])));
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [client, reader, pathname]);
  return counts;
}
