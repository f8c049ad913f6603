import { inLanguage, type Language, type Ledger, labelOf } from '@luze/domain';
import type { LedgerRecord } from './record.ts';
import { labelText, valueText } from './value-text.ts';

export interface Mark {
  readonly field: string;
  readonly text: string;
  readonly why: string;
}

/** What moves have set apart on a row: decision columns away from their first value. */
export function marksOf(ledger: Ledger, record: LedgerRecord, language: Language): Mark[] {
  return Object.entries(ledger.fields).flatMap(([name, field]) => {
    if (field.decision !== true || field.byMoveOnly !== true) return [];
    const value = record[name];
    const label = labelText(field, name, language);
    if (field.kind === 'flag') return value === true ? [{ field: name, text: label, why: label }] : [];
    if (field.kind !== 'choice' || value === null || value === undefined || value === field.initial)
      return [];
    const text = valueText(field, value, language, { yes: '', no: '' });
    return [{ field: name, text, why: `${label} ${text}` }];
  });
}

/** True where the definition's light treats the value apart: such a value is set in bold. */
export function isWeighty(ledger: Ledger, field: string, value: unknown): boolean {
  const rules = [...ledger.light.due, ...ledger.light.warn];
  return (
    field !== 'state' && rules.some((rule) => rule.when?.[field] !== undefined && rule.when[field] === value)
  );
}

export const stateText = (ledger: Ledger, state: string, language: Language): string => {
  const found = ledger.states[state];
  return found === undefined ? state : inLanguage(found.label, language);
};

/** A move's verb, or the words of creation for the step every row begins with. */
export const moveText = (ledger: Ledger, move: string, language: Language): string => {
  const found = ledger.moves[move];
  if (found !== undefined) return inLanguage(labelOf(found.label, move), language);
  return move === 'create' ? inLanguage(ledger.createLabel, language) : move;
};
