import {
  AppError,
  type Field,
  fieldOf,
  inputOf,
  type Ledger,
  labelOf,
  WORKBOOK_WORDS,
  type WorkbookColumn,
} from '@luze/domain';
import { alsoText, cellText, childText, choiceLabel, flagText } from '../workbook/child-text.ts';
import { DAY_FORMAT, type SheetHeading, widthOf } from '../workbook/write-book.ts';

/** A record as the export writes it: fields as its reader sees them, names looked up. */
export interface ExportedRow {
  /** Fields as the reader sees them, and the state. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly county: string;
  readonly unit: string;
  readonly children: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** A column of an exported sheet. */
export interface ExportColumn extends SheetHeading {
  readonly source: string;
  readonly kind: 'day' | 'text';
  /** @param index of the row, from 1 */
  value(row: ExportedRow, index: number): string | number | null;
}

const fieldIn = (ledger: Ledger, source: string): Field | null =>
  Object.hasOwn(ledger.fields, source) || Object.hasOwn(ledger.asks, source) ? inputOf(ledger, source) : null;

function fieldValue(
  field: Field,
  value: unknown,
  { noneValue, mode, words }: WorkbookColumn,
): string | number | null {
  if (value === null || value === undefined) return null;
  if (noneValue !== undefined) return value === noneValue ? WORKBOOK_WORDS.no : WORKBOOK_WORDS.yes;
  // What nobody has decided yet is left open, not written out: 未挂牌 is no level.
  if (mode === 'compare' && field.initial !== undefined && value === field.initial) return null;
  if (typeof value === 'number') return value;
  return cellText(field.choices, choiceLabel(field.choices), value, words);
}

/** `2021-03-05 14:30`; the day alone where no time is known. */
const joinedTime = (day: unknown, time: unknown): string | null =>
  [day, time].filter((part) => part !== null && part !== undefined).join(' ') || null;

function cellOf(
  ledger: Ledger,
  column: WorkbookColumn,
  row: ExportedRow,
  index: number,
): string | number | null {
  const { source } = column;
  if (column.shows !== undefined) return column.shows(row.fields, row.children);
  if (column.flags !== undefined) return flagText(ledger, column.flags, row.fields);
  if (column.also !== undefined) return alsoText(ledger, source, column.also, row.fields);
  if (column.time !== undefined) return joinedTime(row.fields[source], row.fields[column.time]);
  if (column.behindDay !== undefined)
    return row.fields[source] == null ? null : joinedTime(row.fields[column.behindDay], row.fields[source]);
  if (source === 'state') return ledger.states[String(row.fields['state'])]?.label.zh ?? null;
  if (source === 'index') return index;
  if (source === 'county') return row.county;
  if (source === 'unit') return row.unit;
  if (source === 'history')
    return column.child === undefined
      ? null
      : childText(ledger, column.child, row.children[column.child] ?? []);
  return fieldValue(fieldOf(ledger, source), row.fields[source], column);
}

function columnOf(ledger: Ledger, column: WorkbookColumn): ExportColumn {
  const field = fieldIn(ledger, column.source);
  const kind = field?.kind === 'date' && column.time === undefined ? 'day' : 'text';
  return {
    source: column.source,
    text: column.heading,
    width: widthOf(column.heading, field?.kind),
    kind,
    ...(kind === 'day' ? { format: DAY_FORMAT } : {}),
    value: (row, index) => cellOf(ledger, column, row, index),
  };
}

/** Fields shown on screen that the ledger's workbook has no column for come last, under their label. */
function moreOf(ledger: Ledger, name: string): WorkbookColumn {
  const { labelSpec, unit } = fieldOf(ledger, name);
  const label = labelOf(labelSpec, name).zh;
  return { heading: unit === undefined ? label : `${label}(${labelOf(unit, '').zh})`, source: name };
}

/** Columns every sheet has, whatever was asked for: they say which row is which. */
const ALWAYS: ReadonlySet<string> = new Set(['index', 'county', 'unit']);

/**
 * The columns of an export in the workbook's order.
 * @param wanted field names or headings; none: the whole workbook
 * @throws AppError INVALID for a name the ledger does not have
 */
export function exportColumns(ledger: Ledger, wanted: readonly string[]): ExportColumn[] {
  const all = ledger.workbook.columns;
  if (wanted.length === 0) return all.map((column) => columnOf(ledger, column));
  const headings = new Set(all.map(({ heading }) => heading));
  const names = wanted.filter((name) => !headings.has(name));
  const unknown = names.filter(
    (name) => fieldIn(ledger, name) === null && !all.some(({ source }) => source === name),
  );
  if (unknown.length > 0)
    throw new AppError('INVALID', {
      violations: unknown.map((field) => ({ field: 'columns', code: 'UNKNOWN_FIELD', params: { field } })),
    });
  const kept = all.filter(
    ({ heading, source }) =>
      ALWAYS.has(source) ||
      source === ledger.number.field ||
      wanted.includes(heading) ||
      names.includes(source),
  );
  const extra = [...new Set(names)].filter((name) => !all.some(({ source }) => source === name));
  return [...kept, ...extra.map((name) => moreOf(ledger, name))].map((column) => columnOf(ledger, column));
}
