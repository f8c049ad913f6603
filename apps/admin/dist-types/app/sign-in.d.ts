import { type Instance } from '../graphql/session.ts';
interface Props {
    readonly instance: Instance;
    /** A session ended while somebody worked. */
    readonly sessionOver: boolean;
    onSignedIn(): Promise<void>;
}
/** The first page for whom nobody knows yet. */
export declare function SignIn({ instance, sessionOver, onSignedIn }: Props): import("react").JSX.Element;
export {};
