import type { ReactNode } from 'react';
/** A value with a rule behind it: dotted underline, opens on hover, focus and tap. */
export declare function Explained({ content, children, }: {
    readonly content: ReactNode;
    readonly children: ReactNode;
}): import("react").JSX.Element;
