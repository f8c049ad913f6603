import type { LedgerAbility } from '@luze/permissions';
import type { Instance, Viewer } from './session.ts';
/** Who is signed in where, and what can be done about it. */
export interface Session {
    readonly viewer: Viewer;
    readonly instance: Instance;
    readonly ability: LedgerAbility;
    /** Asks the server again who is signed in. */
    refresh(): Promise<void>;
    signOut(): Promise<void>;
}
export declare const SessionContext: import("react").Context<Session | null>;
/** @throws Error outside the signed-in part of the page: a fault of the program */
export declare function useSession(): Session;
