import type { Colour } from '@luze/domain';
import type { ReactNode } from 'react';

const CLASSES: Readonly<Record<Colour, string>> = {
  RED: 'red',
  YELLOW: 'yellow',
  GREEN: 'green',
  BLUE: 'blue',
  GREEN_DONE: 'green',
  GREY_LATE: 'grey',
};

/** Disc, half disc, ring, dashed ring or tick: the colour is never the only sign. */
export function LightGlyph({ colour }: { readonly colour: Colour }) {
  const shape = {
    RED: <circle cx="5" cy="5" r="4.5" fill="currentColor" />,
    YELLOW: (
      <>
        <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="1.2" />
        <path d="M5 1a4 4 0 0 1 0 8z" fill="currentColor" />
      </>
    ),
    GREEN: <circle cx="5" cy="5" r="3.8" fill="none" stroke="currentColor" strokeWidth="1.4" />,
    BLUE: (
      <circle
        cx="5"
        cy="5"
        r="3.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeDasharray="2 1.6"
      />
    ),
    GREEN_DONE: <path d="M1.5 5.5 4 8l4.5-6" fill="none" stroke="currentColor" strokeWidth="1.5" />,
    GREY_LATE: <path d="M1.5 5.5 4 8l4.5-6" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  }[colour];
  return (
    <svg
      className={`lz-glyph lz-light-${CLASSES[colour]}`}
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden="true"
    >
      {shape}
    </svg>
  );
}

/** A light in words: glyph, text and ground of one colour. */
export function LightChip({ colour, children }: { readonly colour: Colour; readonly children: ReactNode }) {
  return (
    <span className={`lz-chip lz-light-${CLASSES[colour]}`} data-colour={colour}>
      <LightGlyph colour={colour} />
      {children}
    </span>
  );
}
