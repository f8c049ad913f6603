import { ApolloClient } from '@apollo/client';
/** Told when an answer says that nobody is signed in any more. */
type SignedOut = () => void;
export declare const lastHeardAt: () => number;
/** The one way to the API: our header on every request, the page's language, and word when a session has ended. */
export declare function createClient(onSignedOut: SignedOut): ApolloClient;
export {};
