import { gql } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { ledgers } from '@luze/domain';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { namesOf } from '../ledger/names.ts';
import { useReader } from '../ledger/reader.ts';

type Counts = ReadonlyMap<string, number>;
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
    const parts = readable.map(
      (ledger) => `${namesOf(ledger).many}(filter: { open: { eq: true } }, first: 1) { totalCount }`,
    );
    client
      .query<Readonly<Record<string, { readonly totalCount: number }>>>({
        query: gql(`query OpenCounts { ${parts.join(' ')} }`),
        fetchPolicy: 'no-cache',
      })
      .then(({ data }) => {
        if (gone || data === undefined) return;
        setCounts(
          new Map(readable.map((ledger) => [ledger.name, data[namesOf(ledger).many]?.totalCount ?? 0])),
        );
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [client, reader, pathname]);
  return counts;
}
