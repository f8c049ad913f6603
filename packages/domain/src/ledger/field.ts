import type { Label } from '../messages/language.ts';

/** Chinese alone, or Chinese and English; English alone follows from the identifier. */
export type LabelSpec = string | readonly [zh: string, en: string];

export const FIELD_KINDS = [
  'text',
  'longText',
  'secret',
  'choice',
  'date',
  'integer',
  'decimal',
  'flag',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What may be said of every field. */
export interface FieldOptions {
  /** Needed from birth on. What is needed later stands on the move that needs it. */
  readonly required?: boolean;
  /** Written by moves and the system only; absent from create and update inputs. */
  readonly byMoveOnly?: boolean;
  /** Stands in permission conditions: always selected, never null. */
  readonly decision?: boolean;
  readonly sortable?: boolean;
  /** Says what came of one record alone: a copy of it begins without. */
  readonly once?: boolean;
  /** Other words people write for the heading or the label in workbooks. */
  readonly synonyms?: readonly string[];
  /** One line under the control of the form. */
  readonly hint?: LabelSpec;
}

export interface TextOptions extends FieldOptions {
  /** Longest text, in characters as people count them. */
  readonly max: number;
  /** Letters and digits alone: a number that must be told to be the same however it is written. */
  readonly plain?: boolean;
}

export interface NumberOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
  /** Decimal places; `decimal` only. */
  readonly scale?: number;
  /** Unit of the number as the heading names it: 万元. */
  readonly unit?: LabelSpec;
  /** A year: its digits stand together, 2021 and not 2,021. */
  readonly isYear?: boolean;
}

/** Of which of the choices one may be taken, by the value of another field asked beside it. */
export interface ChoicesBy {
  readonly field: string;
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

export interface ChoiceOptions extends FieldOptions {
  readonly choicesBy?: ChoicesBy;
  /** Value of a new row where the input says nothing. */
  readonly initial?: string;
  /** Other words people write for a choice in workbooks: `{ MAJOR: ['重大隐患'] }`. */
  readonly choiceSynonyms?: Readonly<Record<string, readonly string[]>>;
}

/**
 * A column of a ledger. `V` is the value in code: text, number, boolean, a choice's key, or a day as text.
 * `R` says that it is never null.
 */
export interface Field<V = unknown, R extends boolean = boolean> extends FieldOptions {
  readonly kind: FieldKind;
  readonly labelSpec: LabelSpec;
  readonly required: R;
  readonly max?: number;
  readonly plain?: boolean;
  readonly min?: number;
  readonly scale?: number;
  readonly unit?: LabelSpec;
  readonly isYear?: boolean;
  readonly choices?: Readonly<Record<string, LabelSpec>>;
  readonly choicesBy?: ChoicesBy;
  readonly initial?: V;
  readonly choiceSynonyms?: Readonly<Record<string, readonly string[]>>;
  /** Type only; never present at run time. */
  readonly $value?: V;
}

export type Fields = Readonly<Record<string, Field>>;
type IsRequired<O> = O extends { readonly required: true } | { readonly decision: true } ? true : false;

export type ValueOf<F> = F extends Field<infer V, infer R> ? (R extends true ? V : V | null) : never;
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };

function make<V, O extends FieldOptions>(
  kind: FieldKind,
  labelSpec: LabelSpec,
  options: O,
  extra: object = {},
): Field<V, IsRequired<O>> {
  const required = (options.required ?? options.decision ?? false) as IsRequired<O>;
  return { ...options, ...extra, kind, labelSpec, required } as Field<V, IsRequired<O>>;
}

/** One line of text. */
export const text = <const O extends TextOptions>(label: LabelSpec, options: O) =>
  make<string, O>('text', label, options);

/** Text of several lines. */
export const longText = <const O extends TextOptions>(label: LabelSpec, options: O) =>
  make<string, O>('longText', label, options);

/** One line of text that names somebody: stored sealed, equal to another or not, never sorted or searched in. */
export const secret = <const O extends TextOptions>(label: LabelSpec, options: O) =>
  make<string, O>('secret', label, options);

/** One of a closed list; the keys are the enum's values. */
export const choice = <
  const C extends Readonly<Record<string, LabelSpec>>,
  const O extends ChoiceOptions = Record<never, never>,
>(
  label: LabelSpec,
  choices: C,
  options?: O,
) => make<keyof C & string, O>('choice', label, (options ?? {}) as O, { choices });

/** A field with the choices that go with what else is said; none while that is not said yet. */
export function choicesBeside(field: Field, values: Readonly<Record<string, unknown>>): Field {
  const { choices, choicesBy } = field;
  if (choices === undefined || choicesBy === undefined) return field;
  const open = choicesBy.choices[String(values[choicesBy.field] ?? '')] ?? [];
  return {
    ...field,
    choices: Object.fromEntries(Object.entries(choices).filter(([key]) => open.includes(key))),
  };
}

/** A calendar day. */
export const date = <const O extends FieldOptions = Record<never, never>>(label: LabelSpec, options?: O) =>
  make<string, O>('date', label, (options ?? {}) as O);

export const integer = <const O extends NumberOptions = Record<never, never>>(
  label: LabelSpec,
  options?: O,
) => make<number, O>('integer', label, (options ?? {}) as O);

/** A number with a fixed count of decimal places (two unless said otherwise). */
export const decimal = <const O extends NumberOptions = Record<never, never>>(
  label: LabelSpec,
  options?: O,
) => make<number, O>('decimal', label, (options ?? {}) as O, { scale: options?.scale ?? 2 });

/** Yes or no; a decision flag is false until set. */
export const flag = <const O extends FieldOptions = Record<never, never>>(label: LabelSpec, options?: O) =>
  make<boolean, O>('flag', label, (options ?? {}) as O);

const words = (identifier: string): string => identifier.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** The label in both languages; `foundOn` reads "Found on" where no English is given. */
export function labelOf(spec: LabelSpec, identifier: string): Label {
  if (typeof spec !== 'string') return { zh: spec[0], en: spec[1] };
  const phrase = /^[A-Z0-9_]+$/.test(identifier)
    ? identifier.toLowerCase().replaceAll('_', ' ')
    : words(identifier);
  return { zh: spec, en: capital(phrase) };
}

/** True where the English merely follows from the identifier. */
export const isDerivedLabel = (spec: LabelSpec): boolean => typeof spec === 'string';
