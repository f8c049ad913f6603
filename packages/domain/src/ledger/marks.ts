import { inLanguage, type Language } from '../messages/language.ts';
import { type Field, labelOf } from './field.ts';
import type { Ledger } from './ledger.ts';

/** Something a move has set apart on a record. */
export interface Mark {
  readonly field: string;
  readonly text: string;
  readonly why: string;
}

type Values = Readonly<Record<string, unknown>>;

/** A choice in words. @returns null for none, and for what is no choice of the field */
export function choiceText(field: Field, value: unknown, language: Language): string | null {
  const choices = field.choices ?? {};
  const label = typeof value === 'string' && Object.hasOwn(choices, value) ? choices[value] : undefined;
  return label === undefined ? null : inLanguage(labelOf(label, String(value)), language);
}

/** What moves have set apart on a record: decision columns away from their first value. */
export function marksOf(ledger: Ledger, values: Values, language: Language): Mark[] {
  return Object.entries(ledger.fields).flatMap(([name, field]) => {
    if (field.decision !== true || field.byMoveOnly !== true) return [];
    const value = values[name];
    const label = inLanguage(labelOf(field.labelSpec, name), language);
    if (field.kind === 'flag') return value === true ? [{ field: name, text: label, why: label }] : [];
    const text = value === field.initial ? null : choiceText(field, value, language);
    return text === null ? [] : [{ field: name, text, why: `${label} ${text}` }];
  });
}

/** The grade of a record in words: the first choice its list shows. @returns null where it shows none, or it is empty */
export function gradeOf(ledger: Ledger, values: Values, language: Language): string | null {
  const name = ledger.list.find((column) => ledger.fields[column]?.kind === 'choice');
  const field = name === undefined ? undefined : ledger.fields[name];
  return name === undefined || field === undefined ? null : choiceText(field, values[name], language);
}
