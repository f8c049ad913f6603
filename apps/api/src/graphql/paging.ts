/** How far into a list a page may begin, where the list says nothing else. */
const DEEPEST = 100_000;

/** A page size between 1 and the most allowed. */
export const limitOf = (first: number, most: number): number =>
  Math.min(Math.max(Math.trunc(first), 1), most);

/** How many rows a page passes over: none where nothing is asked, at most `deepest`. */
export const offsetOf = (offset: number | null | undefined, deepest = DEEPEST): number =>
  Math.min(Math.max(Math.trunc(offset ?? 0), 0), deepest);
