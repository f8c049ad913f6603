import type { Ledger } from '@luze/domain';

/** Which columns a file has: the workbook's, those of the list, or those ticked. */
export type ColumnChoice = 'every' | 'shown' | 'picked';

export const workbookHeadings = (ledger: Ledger): string[] =>
  ledger.workbook.columns.map(({ heading }) => heading);

/** Columns of the list a file can have: fields, and what the workbook writes beside them. */
export const exportableKeys = (ledger: Ledger, shown: readonly string[]): string[] =>
  shown.filter(
    (key) =>
      Object.hasOwn(ledger.fields, key) || ledger.workbook.columns.some(({ source }) => source === key),
  );

/** What the server is asked for; it takes nothing for the whole workbook, computed columns included. */
export function columnsOrdered(
  ledger: Ledger,
  choice: ColumnChoice,
  shown: readonly string[],
  picked: readonly string[],
): string[] {
  if (choice === 'every') return [];
  const wanted =
    choice === 'shown'
      ? exportableKeys(ledger, shown)
      : workbookHeadings(ledger).filter((heading) => picked.includes(heading));
  return wanted.length === 0 ? [ledger.number.field] : wanted;
}

/** Fields an order writes: whose masks are to be said. */
export function fieldsOrdered(ledger: Ledger, ordered: readonly string[]): string[] {
  const { columns } = ledger.workbook;
  const sources =
    ordered.length === 0
      ? columns.map(({ source }) => source)
      : ordered.flatMap((name) => columns.find(({ heading }) => heading === name)?.source ?? name);
  return [...new Set(sources)].filter((source) => Object.hasOwn(ledger.fields, source));
}
