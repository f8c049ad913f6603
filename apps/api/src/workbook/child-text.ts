import { fieldOf, inLanguage, type Ledger, labelOf, WORKBOOK_WORDS, type WordPair } from '@luze/domain';

/** A value as a workbook shows it: a choice by its Chinese label, yes and no as words. @param words of the column for yes and no */
export function cellText(
  choices: Readonly<Record<string, unknown>> | undefined,
  label: (key: string) => string,
  value: unknown,
  words: WordPair = WORKBOOK_WORDS,
): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return choices !== undefined && Object.hasOwn(choices, String(value))
    ? label(String(value))
    : String(value);
}

/** The Chinese label of a choice of a field. */
export const choiceLabel =
  (choices: Readonly<Record<string, Parameters<typeof labelOf>[0]>> | undefined) =>
  (key: string): string =>
    choices?.[key] === undefined ? key : inLanguage(labelOf(choices[key], key), 'zh-CN');

/** Child rows in one cell: the filled fields of a row one after the other, a line a row. */
export function childText(
  ledger: Ledger,
  name: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const fields = Object.entries(ledger.children[name]?.fields ?? {});
  return rows
    .map((row) =>
      fields
        .map(([field, { choices }]) => cellText(choices, choiceLabel(choices), row[field]))
        .filter((text) => text !== '')
        .join('，'),
    )
    .join('；\n');
}

/** Labels of the yes/no fields a cell ticks, and of those a record says yes to only. @param row absent: of all */
export const flagText = (
  ledger: Ledger,
  flags: readonly string[],
  row?: Readonly<Record<string, unknown>>,
): string =>
  flags
    .filter((name) => row === undefined || row[name] === true)
    .map((name) => inLanguage(labelOf(fieldOf(ledger, name).labelSpec, name), 'zh-CN'))
    .join('、');

/** The labels of a choice and of the others a record says yes to, the choice itself first; null where it has none. */
export function alsoText(
  ledger: Ledger,
  source: string,
  also: Readonly<Record<string, string>>,
  row: Readonly<Record<string, unknown>>,
): string | null {
  const main = row[source];
  if (main === null || main === undefined) return null;
  const others = Object.entries(also).flatMap(([choice, flag]) => (row[flag] === true ? [choice] : []));
  return [String(main), ...others].map(choiceLabel(fieldOf(ledger, source).choices)).join('、');
}
