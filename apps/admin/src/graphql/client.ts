import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { currentLanguage } from '../messages/index.ts';

/** Told when an answer says that nobody is signed in any more. */
type SignedOut = () => void;

const speaksUnauthenticated = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');

/** When the server last heard from this page; the session idles from then on. */
let heardAt = Date.now();
export const lastHeardAt = (): number => heardAt;

/** The one way to the API: our header on every request, the page's language, and word when a session has ended. */
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
  return new ApolloClient({
    link: ApolloLink.from([errors, headers, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    cache: new InMemoryCache(),
  });
}
