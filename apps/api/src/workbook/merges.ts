import { addressOf, MAX_COLUMNS } from './cells-xml.ts';
import type { RawCell, RawRow } from './raw-sheet.ts';

interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function mergeOf(reference: string): Merge | null {
  const [from, to] = reference.split(':');
  const start = addressOf(from ?? '');
  const end = addressOf(to ?? '');
  return start === null || end === null
    ? null
    : { top: start.row, bottom: end.row, left: start.column, right: Math.min(end.column, MAX_COLUMNS - 1) };
}

/**
 * Gives every row of a vertical merge the value of its first cell. Only rows that are there get it, so a merge over
 * a million rows costs nothing.
 */
export function spreadMerges(rows: readonly RawRow[], references: readonly string[]): RawRow[] {
  const merges = references
    .map(mergeOf)
    .filter((merge) => merge !== null && merge.bottom > merge.top) as Merge[];
  if (merges.length === 0) return [...rows];
  const firsts = new Map<Merge, RawCell | undefined>();
  for (const merge of merges)
    firsts.set(merge, rows.find((row) => row.row === merge.top)?.cells.get(merge.left));
  return rows.map((row) => {
    const covering = merges.filter(
      (merge) => row.row > merge.top && row.row <= merge.bottom && firsts.get(merge) !== undefined,
    );
    if (covering.length === 0) return row;
    const cells = new Map(row.cells);
    for (const merge of covering) {
      const first = firsts.get(merge) as RawCell;
      if (!cells.has(merge.left)) cells.set(merge.left, { ...first, mergedFrom: merge.top });
    }
    return { ...row, cells };
  });
}
