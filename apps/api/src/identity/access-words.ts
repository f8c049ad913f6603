import {
  type Condition,
  hasSentence,
  inLanguage,
  type Language,
  LEVEL_LABELS,
  type Ledger,
  type Level,
  labelOf,
  ROLE_LABELS,
  type SentenceParams,
  sentence,
} from '@luze/domain';
import type { Step } from '@luze/permissions';
import { refusalText } from '../ledger/record-view.ts';

const PLAIN_VERBS: Readonly<Record<string, string>> = {
  read: 'VERB_READ',
  count: 'VERB_COUNT',
  create: 'VERB_CREATE',
  update: 'VERB_UPDATE',
  delete: 'VERB_DELETE',
  export: 'VERB_EXPORT',
  importHistory: 'VERB_IMPORT_HISTORY',
  urge: 'VERB_URGE',
};

/** True for a move of the ledger and for what every ledger is asked. */
export const isVerb = (ledger: Ledger, verb: string): boolean =>
  Object.hasOwn(PLAIN_VERBS, verb) || Object.hasOwn(ledger.moves, verb);

/** A verb or move in words. */
export function verbLabel(ledger: Ledger, verb: string, language: Language): string {
  const plain = PLAIN_VERBS[verb];
  if (plain !== undefined) return sentence(plain, language);
  const label = ledger.moves[verb]?.label;
  return label === undefined ? verb : inLanguage(labelOf(label, verb), language);
}

/** What can be asked about as a field: a field, a list of children, `list.field` of one, or the history. Null: nothing. */
export function fieldLabel(ledger: Ledger, name: string, language: Language): string | null {
  if (name === 'history') return sentence('FIELD_HISTORY', language);
  const [list = '', column] = name.split('.');
  const child = Object.hasOwn(ledger.children, list) ? ledger.children[list] : undefined;
  const field =
    child !== undefined && column !== undefined
      ? child.fields[column]
      : Object.hasOwn(ledger.fields, name)
        ? ledger.fields[name]
        : undefined;
  if (field !== undefined) return inLanguage(labelOf(field.labelSpec, column ?? name), language);
  return child === undefined || column !== undefined
    ? null
    : inLanguage(labelOf(child.label, list), language);
}

type Wanted = Condition[string];
const listOf = (wanted: Wanted): readonly unknown[] => (Array.isArray(wanted) ? wanted : [wanted]);

function valueLabel(ledger: Ledger, column: string, value: unknown, language: Language): string {
  const key = String(value);
  if (column === 'state') return inLanguage(ledger.states[key]?.label ?? { zh: key, en: key }, language);
  if (column === 'unitLevel' || column === 'acceptorLevel')
    return inLanguage(LEVEL_LABELS[key as Level], language);
  const choice = ledger.fields[column]?.choices?.[key];
  return choice === undefined ? key : inLanguage(labelOf(choice, key), language);
}

const WHERE_OF: Readonly<Record<string, string>> = {
  open: 'WHERE_OPEN',
  createdBy: 'WHERE_ENTERED_BY_SELF',
  handled: 'WHERE_NOT_HANDLED',
  state: 'WHERE_STATE',
  unitLevel: 'WHERE_LEVEL',
  acceptorLevel: 'WHERE_ACCEPTOR',
};

/** Conditions of a grant or a mask in words. */
export function conditionText(ledger: Ledger, conditions: Condition, language: Language): string {
  return Object.entries(conditions)
    .map(([column, wanted]) =>
      sentence(WHERE_OF[column] ?? 'WHERE_FIELD', language, {
        field: fieldLabel(ledger, column, language) ?? column,
        values: listOf(wanted)
          .map((value) => valueLabel(ledger, column, value, language))
          .join(sentence('WHERE_OR', language)),
      }),
    )
    .join(sentence('WHERE_AND', language));
}

/** What a step is said with beside itself. */
interface Said {
  readonly ledger: Ledger;
  readonly verb: string;
  readonly field: string | null;
  readonly principal: string;
  readonly duty: string;
}

/** Codes whose sentence has the conditions in it. */
const CONDITIONED: ReadonlySet<string> = new Set([
  'STATE_FORBIDS',
  'NOT_OWN',
  'OTHER_KIND',
  'MANAGED_ABOVE',
  'NOT_ACCEPTOR',
]);

/** A step as a sentence, with the conditions it holds under. */
export function stepText(
  step: Step,
  { ledger, verb, field, principal, duty }: Said,
  language: Language,
): string {
  const own = `WHY_${step.code}`;
  if (!hasSentence(own))
    return refusalText(ledger, { move: verb, code: step.code, params: step.params }, language);
  const role = step.authority?.assignment.role;
  const conditions = conditionText(ledger, step.mask?.when ?? step.conditions, language);
  const params: SentenceParams = {
    ...step.params,
    verb: verbLabel(ledger, verb, language),
    field: field === null ? '' : (fieldLabel(ledger, field, language) ?? field),
    role: role === undefined ? '' : inLanguage(ROLE_LABELS[role], language),
    principal,
    duty,
    conditions,
  };
  const said = sentence(own, language, params);
  if (conditions === '' || CONDITIONED.has(step.code)) return said;
  return `${said}${language === 'en' ? ' ' : ''}${sentence('WHY_ONLY_WHERE', language, { conditions })}`;
}
