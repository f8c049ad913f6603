import { useQuery } from '@apollo/client/react';
import type { Ledger } from '@luze/domain';
import { namesOf } from './names.ts';
import { operationsOf } from './operations.ts';
import type { LedgerDetail } from './record.ts';

/** One record with everything its page shows. `record` is null where there is none within reach. */
export function useRecord(ledger: Ledger, id: string) {
  const { data, loading, error, refetch } = useQuery<Record<string, LedgerDetail | null>>(
    operationsOf(ledger).detail(),
    {
      variables: { id },
      fetchPolicy: 'cache-and-network',
    },
  );
  return {
    record: data?.[namesOf(ledger).one] ?? null,
    loading: loading && data === undefined,
    error,
    refetch,
  };
}
