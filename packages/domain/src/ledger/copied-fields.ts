import type { Field } from './field.ts';
import type { Ledger } from './ledger.ts';
import { isGivenAtBirth } from './validate.ts';

/** Days, numbers, yes and no are of one record; a sealed text leaves it for no other. */
const COPIED_KINDS: readonly Field['kind'][] = ['text', 'longText', 'choice'];

/** Fields with which a copy of a record begins: words and choices its author would write again. */
export const copiedFields = (ledger: Ledger): string[] =>
  Object.entries(ledger.fields)
    .filter(
      ([name, { kind, once }]) =>
        COPIED_KINDS.includes(kind) &&
        once !== true &&
        name !== ledger.number.field &&
        isGivenAtBirth(ledger, name),
    )
    .map(([name]) => name);
