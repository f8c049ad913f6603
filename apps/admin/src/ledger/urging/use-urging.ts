import type { ApolloCache } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { type EachOutcome, type EachRow, runEach } from '../moves/run-each.ts';
import { useProblem } from '../problem.ts';
import { URGE } from './urging-requests.ts';

/** What tells that something was urged is asked for again. */
function forgetUrgings(cache: ApolloCache): void {
  for (const fieldName of ['urgings', 'obligations']) cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}

/** Urging one thing with a few words, or several one by one without. @param subject name of the ledger, or Obligation */
export function useUrging(subject: string) {
  const problem = useProblem();
  const client = useApolloClient();
  const [urge] = useMutation(URGE);
  return {
    urge: (id: string, note: string) => urge({ variables: { subject, id, note }, update: forgetUrgings }),
    urgeAll: async (rows: readonly EachRow[]): Promise<EachOutcome[]> => {
      const outcomes = await runEach(
        rows,
        ({ id }) => client.mutate({ mutation: URGE, variables: { subject, id } }),
        (thrown) => {
          const { message, violations } = problem(thrown);
          return violations[0]?.message ?? message;
        },
      );
      forgetUrgings(client.cache);
      return outcomes;
    },
  };
}
