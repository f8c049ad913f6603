import type { Colour } from '@luze/domain';
import type { ReactNode } from 'react';
/** Disc, half disc, ring, dashed ring or tick: the colour is never the only sign. */
export declare function LightGlyph({ colour }: {
    readonly colour: Colour;
}): import("react").JSX.Element;
/** A light in words: glyph, text and ground of one colour. */
export declare function LightChip({ colour, children }: {
    readonly colour: Colour;
    readonly children: ReactNode;
}): import("react").JSX.Element;
