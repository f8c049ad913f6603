import { isLocalDate, type LocalDate } from '../calendar/local-date.ts';
import { fault as faultAt, type Violation } from '../errors.ts';
import { personalTrace } from '../identity/personal-traces.ts';
import type { Label } from '../messages/language.ts';
import type { Level } from '../organisation/level.ts';
import type { RuleReader } from '../rules/parameters.ts';
import { choicesBeside, type Field, type FieldKind, type Fields, labelOf } from './field.ts';
import type { Ledger, Move, MoveContext } from './ledger.ts';
import { isEmpty, neededFields } from './needs.ts';
import type { LedgerRow } from './row.ts';
import { Sealed } from './sealed.ts';
import { isPlainCode, isSafeText, lengthOf, normaliseText } from './text-safety.ts';

type Values = Readonly<Record<string, unknown>>;
const TEXTS: ReadonlySet<FieldKind> = new Set(['text', 'longText', 'secret']);

/** Text trimmed and normalised, empty text as null; other values as they are. */
export function normaliseValue(field: Field, value: unknown): unknown {
  if (typeof value === 'string' && TEXTS.has(field.kind)) {
    const text = normaliseText(value);
    return text === '' ? null : text;
  }
  return value === '' ? null : value;
}

/** The choices of a field in a row, in both languages. */
export function choiceList(field: Field): Label {
  const labels = Object.entries(field.choices ?? {}).map(([key, spec]) => labelOf(spec, key));
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
}

/** The fault of one value of one field, requiredness aside; null where there is none or it is empty. */
export function faultOf(field: Field, name: string, value: unknown): Violation | null {
  if (isEmpty(value)) return null;
  const fault = (code: string, params?: Violation['params']): Violation => faultAt(name, code, params);
  // What is stored sealed was a sound value when it was sealed.
  if (value instanceof Sealed) return null;
  switch (field.kind) {
    case 'text':
    case 'secret':
    case 'longText': {
      if (typeof value !== 'string') return fault('NOT_TEXT');
      if (!isSafeText(value)) return fault('TEXT_UNSAFE');
      if (field.plain === true && !isPlainCode(value)) return fault('TEXT_NOT_PLAIN');
      const length = lengthOf(value);
      return field.max !== undefined && length > field.max
        ? fault('TOO_LONG', { max: field.max, length })
        : null;
    }
    case 'choice': {
      const choices = field.choices ?? {};
      if (typeof value === 'string' && Object.hasOwn(choices, value)) return null;
      return fault('NOT_A_CHOICE', { value: String(value), allowed: choiceList(field) });
    }
    case 'date':
      return typeof value === 'string' && isLocalDate(value) && value >= '1900-01-01' && value < '2200-01-01'
        ? null
        : fault('NOT_A_DAY', { value: String(value) });
    case 'flag':
      return typeof value === 'boolean' ? null : fault('NOT_YES_OR_NO');
    case 'integer':
    case 'decimal':
      return numberFault(field, value, fault);
  }
}

function numberFault(
  field: Field,
  value: unknown,
  fault: (code: string, params?: Violation['params']) => Violation,
): Violation | null {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return fault('NOT_A_NUMBER', { value: String(value) });
  if (field.kind === 'integer' && !Number.isSafeInteger(value)) return fault('NOT_AN_INTEGER');
  if (field.min !== undefined && value < field.min) return fault('TOO_SMALL', { min: field.min });
  if (field.max !== undefined && value > field.max) return fault('TOO_LARGE', { max: field.max });
  const scale = field.scale ?? 2;
  const scaled = value * 10 ** scale;
  return field.kind === 'decimal' && Math.abs(scaled - Math.round(scaled)) > 1e-6
    ? fault('TOO_PRECISE', { scale })
    : null;
}

/** Faults of given values against their fields; names that are no fields are faults too (mass assignment). */
export function checkValues(fields: Fields, values: Values): Violation[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const fault =
      field === undefined
        ? { field: name, code: 'UNKNOWN_FIELD', params: { field: name } }
        : faultOf(field, name, value);
    return fault === null ? [] : [fault];
  });
}

/** Choices that do not go with what else is said; where that is not said there is nothing to go with. */
const misfits = (fields: Fields, values: Values): Violation[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const isTold = field.choicesBy !== undefined && !isEmpty(values[field.choicesBy.field]);
    const fault = isTold ? faultOf(choicesBeside(field, values), name, values[name]) : null;
    return fault === null ? [] : [fault];
  });

/** A definition's own faults, and misfits it has no word of its own for. */
const withMisfits = (fields: Fields, values: Values, own: readonly Violation[]): Violation[] => [
  ...misfits(fields, values).filter(({ field }) => !own.some((fault) => fault.field === field)),
  ...own,
];

/** Required fields that are empty. */
export function missingOf(fields: Fields, values: Values): Violation[] {
  return Object.entries(fields)
    .filter(([name, field]) => field.required && isEmpty(values[name]))
    .map(([field]) => ({ field, code: 'REQUIRED' }));
}

/** Texts of a ledger that speaks of no people outside, in which there is a trace of one. */
const tracesIn = (ledger: Ledger, texts: Values): Violation[] =>
  !ledger.impersonal
    ? []
    : Object.entries(texts).flatMap(([field, text]) => {
        const code = typeof text === 'string' ? personalTrace(text) : null;
        return code === null ? [] : [faultAt(field, code)];
      });

/** Every fault of a row as it would be stored: values, requiredness, the definition's own check. */
export function checkRow(
  ledger: Ledger,
  row: LedgerRow,
  context: { readonly today: LocalDate; readonly rules: RuleReader },
): Violation[] {
  const own: Values = Object.fromEntries(Object.keys(ledger.fields).map((name) => [name, row[name]]));
  const shape = [
    ...checkValues(ledger.fields, own),
    ...missingOf(ledger.fields, own),
    ...tracesIn(ledger, own),
  ];
  return shape.length > 0 ? shape : withMisfits(ledger.fields, own, ledger.check(row, context));
}

/** Fields of the row a move's input may carry: what it needs and what it takes. */
export function moveFieldsOf(move: Move): string[] {
  const needed = (move.needs ?? []).flatMap((need) => (typeof need === 'string' ? [need] : need.fields));
  return [...new Set([...needed, ...(move.takes ?? [])])];
}

/** A move's input with its texts as they would be stored: blanks alone are no reason. */
export function normaliseMoveInput(ledger: Ledger, move: Move, input: Values): Values {
  const fields: Fields = { ...ledger.fields, ...move.asks };
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, field === undefined ? value : normaliseValue(field, value)];
    }),
  );
}

/** Faults of a move's input and of what the row would lack after it. `opinion` is checked here too. */
export function checkMove(ledger: Ledger, name: string, context: MoveContext, after: LedgerRow): Violation[] {
  const move = ledger.moves[name];
  if (move === undefined) throw new TypeError(`${ledger.name} has no move ${name}`);
  const { opinion, ...input } = context.input as Values & { opinion?: unknown };
  const allowed: Fields = {
    ...Object.fromEntries(
      moveFieldsOf(move).flatMap((field) => (ledger.fields[field] ? [[field, ledger.fields[field]]] : [])),
    ),
    ...move.asks,
  };
  const violations = [
    ...checkValues(allowed, input),
    ...missingOf(move.asks ?? {}, input),
    ...tracesIn(ledger, { ...input, opinion }),
  ];
  // What every row has from birth on is not cleared by a move that may write it.
  const kept = Object.keys(input).filter((field) => ledger.fields[field]?.required && !move.asks?.[field]);
  for (const field of new Set([...neededFields(move, context.row), ...kept]))
    if (isEmpty(after[field])) violations.push({ field, code: 'REQUIRED' });
  if (move.opinion === 'required' && isEmpty(typeof opinion === 'string' ? opinion.trim() : opinion)) {
    violations.push({ field: 'opinion', code: 'OPINION_REQUIRED' });
  }
  if (typeof opinion === 'string' && !isSafeText(opinion))
    violations.push({ field: 'opinion', code: 'TEXT_UNSAFE' });
  if (typeof opinion === 'string' && lengthOf(opinion) > 500) {
    violations.push({ field: 'opinion', code: 'TOO_LONG', params: { max: 500, length: lengthOf(opinion) } });
  }
  return violations.length > 0 ? violations : withMisfits(allowed, input, move.check?.(context) ?? []);
}

/** True where a new record is given the field: also one that no later change writes again. */
export const isGivenAtBirth = (ledger: Ledger, field: string): boolean =>
  ledger.fields[field]?.byMoveOnly !== true;

/** Values every record has that somebody enters at a level: what the level's condition says of its fields. */
export const fixedAtBirth = (ledger: Ledger, level: Level): Values =>
  Object.fromEntries(
    Object.entries(ledger.createWhen[level] ?? {}).filter(
      ([name, value]) => Object.hasOwn(ledger.fields, name) && !Array.isArray(value),
    ),
  );

/** The words of the button and the page by which somebody enters a record at a level. */
export const createLabelOf = (ledger: Ledger, level: Level): Label =>
  ledger.createLabelAt[level] ?? ledger.createLabel;

/** True where `update` may write the field in this state. */
export function isEditable(ledger: Ledger, field: string, state: string): boolean {
  if (ledger.fields[field]?.byMoveOnly === true) return false;
  if (ledger.states[state]?.open !== true) return false;
  if (ledger.editable.always.includes(field)) return true;
  return (ledger.editable.only[field] ?? ledger.editable.in).includes(state);
}
