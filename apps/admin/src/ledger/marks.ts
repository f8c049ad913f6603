import { inLanguage, type Language, type Ledger, labelOf } from '@luze/domain';

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
