import { type Field, fallsDue, fieldOf, inLanguage, type Language, type Ledger, labelOf } from '@luze/domain';
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
  /** Pixels from the left edge at which it stays while the rest is scrolled; null when it scrolls along. */
  readonly pinnedAt: number | null;
}

export interface ListSettings {
  /** Keys of the columns shown, in their order; null is the definition's own list. */
  readonly columns: readonly string[] | null;
  /** Keys of the columns that stay at the left edge; null pins the number. */
  readonly pinned: readonly string[] | null;
  readonly dense: boolean;
}

export const DEFAULT_SETTINGS: ListSettings = { columns: null, pinned: null, dense: false };
/** The index column, always first and always at the edge. */
export const INDEX_WIDTH = 44;
/** Of a pinned title, which has no width of its own. */
const PINNED_TITLE_WIDTH = 220;

/** Reads what the server kept; anything it does not understand is the default. */
export function parseSettings(ledger: Ledger, stored: unknown): ListSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { columns, pinned, dense } = stored as { columns?: unknown; pinned?: unknown; dense?: unknown };
  const known = new Set(allColumns(ledger));
  const keysOf = (list: unknown): string[] | null =>
    Array.isArray(list)
      ? list.filter((key): key is string => typeof key === 'string' && known.has(key))
      : null;
  const kept = keysOf(columns) ?? [];
  return { columns: kept.length === 0 ? null : kept, pinned: keysOf(pinned), dense: dense === true };
}

/** Every column there is: the definition's list first, then what else may be shown. */
export function allColumns(ledger: Ledger): string[] {
  const long = (name: string): boolean => ledger.fields[name]?.kind === 'longText';
  const fields = Object.keys(ledger.fields);
  return [
    ...new Set([
      ...ledger.list,
      ...STANDARD_COLUMNS.filter((column) => column !== 'light' || fallsDue(ledger)),
      ...fields.filter((name) => !long(name)),
      ...fields.filter(long),
    ]),
  ];
}

export const pinnedColumns = (ledger: Ledger, settings: ListSettings): readonly string[] =>
  settings.pinned ?? [ledger.number.field];

/** The columns in the order they stand: the pinned ones first. */
export function shownColumns(ledger: Ledger, settings: ListSettings): readonly string[] {
  const pinned = new Set(pinnedColumns(ledger, settings));
  const shown = settings.columns ?? ledger.list;
  return [...shown.filter((key) => pinned.has(key)), ...shown.filter((key) => !pinned.has(key))];
}

/** Tells each pinned column where it stays. @param columns the pinned ones first */
export function pinColumns(columns: readonly ListColumn[], pinned: readonly string[]): ListColumn[] {
  let left = INDEX_WIDTH;
  return columns.map((column) => {
    if (!pinned.includes(column.key)) return column;
    const width = column.width ?? PINNED_TITLE_WIDTH;
    const placed = { ...column, width, pinnedAt: left };
    left += width;
    return placed;
  });
}

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
const ENGLISH_WIDTHS: Readonly<Record<string, number>> = { state: 88, decimal: 144 };

/** Room for the longest choice: a Chinese character is twice as wide as a letter. */
function choiceWidth(field: Field, language: Language): number {
  const labels = Object.entries(field.choices ?? {}).map(([key, spec]) =>
    inLanguage(labelOf(spec, key), language),
  );
  const longest = Math.max(0, ...labels.map((text) => [...text].length)) * (language === 'en' ? 7 : 14);
  return Math.min(132, Math.max(WIDTHS['choice'] ?? 0, longest + 20));
}

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
      pinnedAt: null,
    };
  }
  const field = fieldOf(ledger, key);
  return {
    key,
    heading: headingText(field, key, language),
    width: field.kind === 'choice' ? choiceWidth(field, language) : sizeOf(field.kind, language),
    right: field.kind === 'decimal' || field.kind === 'integer',
    sortable: field.sortable === true,
    pinnedAt: null,
  };
}
