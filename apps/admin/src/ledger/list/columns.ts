import { fieldOf, type Language, type Ledger } from '@luze/domain';
import { headingText } from '../value-text.ts';

/** Columns that are no fields of the ledger. */
export const STANDARD_COLUMNS = ['title', 'unit', 'county', 'state', 'light'] as const;
type Standard = (typeof STANDARD_COLUMNS)[number];
const isStandard = (key: string): key is Standard => STANDARD_COLUMNS.some((column) => column === key);

export interface ListColumn {
  readonly key: string;
  readonly heading: string;
  /** Pixels; the title takes what is left. */
  readonly width: number | null;
  readonly right: boolean;
  readonly sortable: boolean;
}

export interface ListSettings {
  /** Keys of the columns shown, in their order; null is the definition's own list. */
  readonly columns: readonly string[] | null;
  readonly dense: boolean;
}

export const DEFAULT_SETTINGS: ListSettings = { columns: null, dense: false };

/** Reads what the server kept; anything it does not understand is the default. */
export function parseSettings(ledger: Ledger, stored: unknown): ListSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { columns, dense } = stored as { columns?: unknown; dense?: unknown };
  const known = new Set(allColumns(ledger));
  const kept = Array.isArray(columns)
    ? columns.filter((key): key is string => typeof key === 'string' && known.has(key))
    : [];
  return { columns: kept.length === 0 ? null : kept, dense: dense === true };
}

/** Every column there is: the definition's list first, then what else may be shown. */
export function allColumns(ledger: Ledger): string[] {
  const long = (name: string): boolean => ledger.fields[name]?.kind === 'longText';
  const fields = Object.keys(ledger.fields);
  return [
    ...new Set([
      ...ledger.list,
      ...STANDARD_COLUMNS,
      ...fields.filter((name) => !long(name)),
      ...fields.filter(long),
    ]),
  ];
}

export const shownColumns = (ledger: Ledger, settings: ListSettings): readonly string[] =>
  settings.columns ?? ledger.list;

const WIDTHS: Readonly<Record<string, number>> = {
  unit: 114,
  county: 96,
  state: 74,
  light: 122,
  choice: 72,
  date: 96,
  decimal: 118,
  integer: 96,
  flag: 88,
  text: 132,
  longText: 220,
};

/** Where English words need more room than Chinese ones. */
const ENGLISH_WIDTHS: Readonly<Record<string, number>> = { state: 88, decimal: 130 };

const sizeOf = (key: string, language: Language): number =>
  (language === 'en' ? ENGLISH_WIDTHS[key] : undefined) ?? WIDTHS[key] ?? 120;

/** @param words headings of the columns that are no fields */
export function columnOf(
  ledger: Ledger,
  key: string,
  language: Language,
  words: Readonly<Record<Standard, string>>,
): ListColumn {
  if (isStandard(key)) {
    return {
      key,
      heading: words[key],
      width: key === 'title' ? null : sizeOf(key, language),
      right: false,
      sortable: false,
    };
  }
  const field = fieldOf(ledger, key);
  return {
    key,
    heading: headingText(field, key, language),
    width: sizeOf(field.kind, language),
    right: field.kind === 'decimal' || field.kind === 'integer',
    sortable: field.sortable === true,
  };
}
