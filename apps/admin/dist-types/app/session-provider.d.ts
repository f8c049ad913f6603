import { type ReactNode } from 'react';
import type { Instance, Viewer } from '../graphql/session.ts';
interface Props {
    readonly viewer: Viewer;
    readonly instance: Instance;
    refresh(): Promise<void>;
    signOut(): Promise<void>;
    readonly children: ReactNode;
}
/** Who reads, for every page below. */
export declare function SessionProvider({ viewer, instance, refresh, signOut, children }: Props): import("react").JSX.Element;
export {};
