import {
  checkRow,
  checkValues,
  inputOf,
  type Ledger,
  type LedgerRow,
  type Level,
  missingOf,
  normaliseValue,
  type RuleReader,
  type Violation,
} from '@luze/domain';
import { emptyFields, rowOfForm, rowOfRecord } from '../ledger-row.ts';
import { changesOf, type Values } from '../merge.ts';
import type { LedgerDetail } from '../record.ts';
import { editableFields, keptAsks, newFields } from '../sections.ts';

/** What a form opens with: the record's own values, or the definition's for a new row. */
export function openingValues(ledger: Ledger, record: LedgerDetail | null, today: string): Values {
  if (record === null) {
    // A row mostly begins on the day it is written; the reader corrects the day where it does not.
    const asks = Object.fromEntries(Object.keys(ledger.asks).map((name) => [name, null]));
    return { ...emptyFields(ledger), ...asks, [ledger.light.starts]: today };
  }
  return Object.fromEntries(Object.keys(ledger.fields).map((name) => [name, record[name] ?? null]));
}

export const writableFields = (ledger: Ledger, record: LedgerDetail | null): string[] =>
  record === null
    ? newFields(ledger)
    : [
        ...editableFields(ledger, record.state),
        ...(hidesIdentity(ledger, record) ? [] : keptAsks(ledger, record.state)),
      ].filter((field) => !record.maskedFields.includes(field));

/** What an identity is made of is for who sees it. */
const hidesIdentity = (ledger: Ledger, { maskedFields }: LedgerDetail): boolean =>
  maskedFields.some((name) => ledger.masks[name]?.some(({ revealable }) => revealable === true) === true);

/** Values as they would be stored: text trimmed and normalised. */
const normalised = (ledger: Ledger, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = ledger.fields[name] ?? ledger.asks[name];
      return [name, field === undefined ? value : normaliseValue(field, value)];
    }),
  );

/** The input a create or an update sends. */
export function inputOfForm(
  ledger: Ledger,
  record: LedgerDetail | null,
  opened: Values,
  values: Values,
): Values {
  const writable = writableFields(ledger, record);
  const clean = normalised(ledger, values);
  if (record !== null) return changesOf(writable, opened, clean);
  return Object.fromEntries(
    writable.filter((field) => (clean[field] ?? null) !== null).map((field) => [field, clean[field]]),
  );
}

export interface CheckContext {
  readonly today: string;
  readonly rules: RuleReader;
  readonly actorName: string;
}

/** Whether there is a keyed hash, as far as the form can tell: of what is given there is; a stored record keeps its own. */
function keysOfForm(ledger: Ledger, record: LedgerDetail | null, values: Values): Values {
  return Object.fromEntries(
    Object.entries(ledger.keys).flatMap(([key, { from }]) => {
      const given = normaliseValue(inputOf(ledger, from), values[from] ?? null);
      if (given !== null) return [[key, GIVEN]];
      return record === null ? [[key, '']] : [];
    }),
  );
}

/** Stands for a hash the server will make. */
const GIVEN = 'given';

/** The row a form would make, with the values the definition fills in. */
export function rowOfValues(
  ledger: Ledger,
  record: LedgerDetail | null,
  values: Values,
  unitLevel: string,
  context: CheckContext,
): LedgerRow {
  const clean = { ...normalised(ledger, values), ...keysOfForm(ledger, record, values) };
  if (record !== null) return rowOfRecord(ledger, record, clean);
  const given = Object.fromEntries(Object.entries(clean).filter(([, value]) => value !== null));
  const filled = {
    ...clean,
    ...ledger.defaults({ ...context, input: given, unitLevel: unitLevel as Level }),
  };
  // The number is given at birth; the check would miss it.
  return rowOfForm(
    ledger,
    { ...filled, [ledger.number.field]: filled[ledger.number.field] ?? '0' },
    unitLevel,
  );
}

/** A form as it stands. */
interface FormNow {
  readonly values: Values;
  readonly unitLevel: string;
  readonly context: CheckContext;
}

/** True where a field must be filled: the definition wants it, and says nothing itself where it is left empty. */
export function mustFill(
  ledger: Ledger,
  record: LedgerDetail | null,
  name: string,
  { values, unitLevel, context }: FormNow,
): boolean {
  if (inputOf(ledger, name).required !== true || name === ledger.number.field) return false;
  if (record !== null) return true;
  const row = rowOfValues(ledger, null, { ...values, [name]: null }, unitLevel, context);
  return (row[name] ?? null) === null;
}

/**
 * The server's own check, run before anything is sent. A new row whose required values are missing cannot be
 * asked for its acceptor, so shape comes first.
 */
export function faultsOfForm(
  ledger: Ledger,
  record: LedgerDetail | null,
  values: Values,
  unit: { id: string; level: string } | null,
  context: CheckContext,
): Violation[] {
  const missingUnit: Violation[] =
    record === null && unit === null ? [{ field: 'unitId', code: 'UNIT_REQUIRED' }] : [];
  const row = rowOfValues(ledger, record, values, unit?.level ?? 'BRANCH', context);
  const own = Object.fromEntries(Object.keys(ledger.fields).map((name) => [name, row[name]]));
  // What is made of a hash the form does not know is the server's to say.
  const unknown =
    record === null ? [] : Object.keys(ledger.asks).filter((name) => (row[name] ?? null) === null);
  const masked = new Set([...(record?.maskedFields ?? []), ...unknown]);
  const asked = Object.fromEntries(Object.keys(ledger.asks).map((name) => [name, row[name] ?? null]));
  const shape = [
    ...checkValues(ledger.fields, own),
    ...missingOf(ledger.fields, own),
    ...checkValues(ledger.asks, asked),
    ...(record === null ? missingOf(ledger.asks, asked) : []),
  ].filter((fault) => !masked.has(fault.field));
  const rest =
    shape.length > 0 ? shape : checkRow(ledger, row, context).filter((fault) => !masked.has(fault.field));
  const born = rest.length === 0 && record === null ? ledger.checkBirth(row, asked, context) : [];
  return [...missingUnit, ...rest, ...born];
}
