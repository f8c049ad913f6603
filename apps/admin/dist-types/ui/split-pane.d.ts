import { type ReactNode } from 'react';
interface Props {
    /** Under this name the width is remembered. */
    readonly name: string;
    readonly side: ReactNode;
    readonly children: ReactNode;
}
/** A side and a main part with a border to drag; arrow keys move it too. */
export declare function SplitPane({ name, side, children }: Props): import("react").JSX.Element;
export {};
