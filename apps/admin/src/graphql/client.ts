import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { from, of, switchMap } from 'rxjs';
import { currentLanguage } from '../messages/index.ts';
import { askStepUp, wantsStepUp } from './step-up.ts';

/** Told when an answer says that nobody is signed in any more. */
type SignedOut = () => void;

const speaksUnauthenticated = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');

/** When the server last heard from this page; the session idles from then on. */
let heardAt = Date.now();
export const lastHeardAt = (): number => heardAt;

/**
 * The one way to the API: our header on every request, the page's language, word when a session has ended, and the
 * dialog for what wants a proof of who is there.
 */
export function createClient(onSignedOut: SignedOut): ApolloClient {
  const headers = new SetContextLink((previous) => {
    heardAt = Date.now();
    return {
      headers: {
        ...(previous['headers'] as Record<string, string> | undefined),
        'x-luze': '1',
        'accept-language': currentLanguage(),
      },
    };
  });
  const errors = new ErrorLink(({ error }) => {
    if (speaksUnauthenticated(error)) onSignedOut();
  });
  const proofs = new ErrorLink(({ error, result, operation, forward }) =>
    wantsStepUp(error)
      ? from(askStepUp()).pipe(
          switchMap((proved) => (proved || result === undefined ? forward(operation) : of(result))),
        )
      : undefined,
  );
  return new ApolloClient({
    link: ApolloLink.from([
      errors,
      proofs,
      headers,
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
    ]),
    cache: new InMemoryCache(),
  });
}
