import { useApolloClient, useMutation } from '@apollo/client/react';
import { type EachRow, runEach } from '../ledger/moves/run-each.ts';
import { useProblem } from '../ledger/problem.ts';
import {
  DECIDE_EXEMPTION,
  forgetObligations,
  type Obligation,
  REQUEST_EXEMPTION,
} from './obligation-requests.ts';

/** An obligation to be decided on, by what it is called. */
export type Decided = EachRow & Pick<Obligation, 'version'>;

/** What is said to requests for exemptions. */
export type Decision = { readonly grant: true } | { readonly grant: false; readonly reason: string };

/** Asking for exemptions, and deciding on them one by one. */
export function useExemptions() {
  const problem = useProblem();
  const [request] = useMutation(REQUEST_EXEMPTION);
  const client = useApolloClient();
  return {
    ask: ({ id, version }: Obligation, reason: string) =>
      request({ variables: { id, version, reason }, update: forgetObligations }),
    decideAll: async (rows: readonly Decided[], decision: Decision) => {
      const outcomes = await runEach(
        rows,
        ({ id, version }) =>
          client.mutate({ mutation: DECIDE_EXEMPTION, variables: { id, version, ...decision } }),
        (thrown) => problem(thrown).message,
      );
      forgetObligations(client.cache);
      return outcomes;
    },
  };
}
