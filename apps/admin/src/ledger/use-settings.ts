import { useMutation, useQuery } from '@apollo/client/react';
import type { Ledger } from '@luze/domain';
import { useMemo } from 'react';
import { graphql } from '../graphql/generated/index.ts';
import { type ListSettings, parseSettings } from './list/columns.ts';

const SETTINGS = graphql(`
  query ListSettings($ledger: String!) {
    listSettings(ledger: $ledger) { ledger settings }
  }
`);
const SAVE = graphql(`
  mutation SaveListSettings($ledger: String!, $settings: JSON!) {
    saveListSettings(ledger: $ledger, settings: $settings) { ledger settings }
  }
`);

interface Stored {
  readonly listSettings: { readonly ledger: string; readonly settings: unknown } | null;
}

/** How the reader likes to see this ledger; shown at once, kept on the server. */
export function useListSettings(ledger: Ledger) {
  const { data } = useQuery<Stored>(SETTINGS, { variables: { ledger: ledger.name } });
  const [save] = useMutation(SAVE);
  const settings = useMemo(() => parseSettings(ledger, data?.listSettings?.settings), [ledger, data]);
  const change = (next: ListSettings): void => {
    const stored = { ledger: ledger.name, settings: next, __typename: 'ListSettings' };
    void save({
      variables: { ledger: ledger.name, settings: next },
      optimisticResponse: { saveListSettings: stored },
      update: (cache, { data: saved }) => {
        if (saved)
          cache.writeQuery({
            query: SETTINGS,
            variables: { ledger: ledger.name },
            data: { listSettings: stored },
          });
      },
    });
  };
  return { settings, change };
}
