import type { ReactNode } from 'react';
/** A number with a hairline under it: it opens exactly the rows it counts. */
export declare function FigureLink({ to, children }: {
    readonly to: string;
    readonly children?: ReactNode;
}): import("react").JSX.Element;
