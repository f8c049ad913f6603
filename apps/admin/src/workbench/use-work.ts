import { useApolloClient } from '@apollo/client/react';
import { filterOfReader, ledgers } from '@luze/domain';
import { useCallback, useEffect, useState } from 'react';

import { operationsOf } from '../ledger/operations.ts';
import { type Reader, useReader } from '../ledger/reader.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import { type WorkItem, workOf } from './group-work.ts';

const PAGE = 100;
/** Rows looked at per ledger, those due first; the page says when there were more. */
const MOST = 500;

export interface Work {
  readonly items: readonly WorkItem[];
  /** Rows looked at where not all were; null where all were. */
  readonly bounded: number | null;
}

interface Page {
  readonly [plural: string]: { readonly totalCount: number; readonly nodes: readonly LedgerRecord[] };
}

async function workFor(client: ReturnType<typeof useApolloClient>, reader: Reader): Promise<Work> {
  const items: WorkItem[] = [];
  let bounded: number | null = null;
  for (const ledger of ledgers) {
    // A verb on rows one may not read leads nowhere, and one such ledger would refuse the whole page.
    if (!reader.can('read', ledger)) continue;
    const filter = filterOfReader(ledger, (move) => reader.can(move, ledger));
    if (filter === null) continue;
    for (let offset = 0; offset < MOST; offset += PAGE) {
      const { data } = await client.query<Page>({
        query: operationsOf(ledger).work(),
        variables: { filter, first: PAGE, offset },
        fetchPolicy: 'network-only',
      });
      const page = data?.[ledger.plural];
      items.push(...workOf(ledger, page?.nodes ?? [], reader.today));
      const seen = offset + PAGE;
      if (page === undefined || page.totalCount <= seen) break;
      if (seen >= MOST) bounded = MOST;
    }
  }
  return {
    items: items.sort((a, b) =>
      (a.record.light?.dueOn ?? '9999').localeCompare(b.record.light?.dueOn ?? '9999'),
    ),
    bounded,
  };
}

/** Everything that waits for the reader, over all ledgers; `reload` after a verb was done. */
export function useWork() {
  const client = useApolloClient();
  const reader = useReader();
  const [work, setWork] = useState<Work | null>(null);
  const [error, setError] = useState<unknown>(null);
  const reload = useCallback(async (): Promise<void> => {
    try {
      setWork(await workFor(client, reader));
      setError(null);
    } catch (thrown) {
      setError(thrown);
    }
  }, [client, reader]);
  useEffect(() => void reload(), [reload]);
  return { work, error, reload };
}
