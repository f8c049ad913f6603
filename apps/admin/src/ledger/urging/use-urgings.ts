import { useQuery } from '@apollo/client/react';
import { fallsDue, type Ledger } from '@luze/domain';
import { URGINGS } from './urging-requests.ts';

/** How a record was urged, and whether the reader may urge it now; null until it is known, and where nothing falls due. */
export function useUrgings(ledger: Ledger, id: string) {
  const { data } = useQuery(URGINGS, {
    variables: { subject: ledger.name, id },
    skip: !fallsDue(ledger),
    fetchPolicy: 'cache-and-network',
  });
  return data?.urgings ?? null;
}
