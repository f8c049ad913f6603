import { type Field, type Ledger, type LocalDate, NO_DAY, VOIDED, yearOf } from '@luze/domain';
import type { ListState, Tab } from './list-state.ts';

/** A filter of the contract: `{ and: [{ open: { eq: true } }, …] }`. */
export type Filter = Readonly<Record<string, unknown>>;

/** `2021-12-01..2021-12-31`, `..2021-11-30`, `2021-12-31..`. */
export function rangeOf(text: string): { readonly gte?: string; readonly lte?: string } {
  const [from = '', to = ''] = text.includes('..') ? text.split('..') : [text, text];
  return { ...(from === '' ? {} : { gte: from }), ...(to === '' ? {} : { lte: to }) };
}

/** The condition one field's text of the address stands for; null where it says nothing that can be asked. */
export function fieldCondition(field: Field, value: string): Filter | null {
  if (value === '-') return { isNull: true };
  if (value === '*') return { isNull: false };
  switch (field.kind) {
    case 'choice': {
      const wanted = value.split(',').filter((key) => Object.hasOwn(field.choices ?? {}, key));
      return wanted.length === 0 ? null : { in: wanted };
    }
    case 'date': {
      const range = rangeOf(value);
      return Object.keys(range).length === 0 ? null : range;
    }
    case 'integer':
    case 'decimal': {
      const range = Object.entries(rangeOf(value)).map(([bound, text]) => [bound, Number(text)] as const);
      const usable = range.filter(([, number]) => Number.isFinite(number));
      return usable.length === 0 ? null : Object.fromEntries(usable);
    }
    case 'flag':
      return { eq: value === 'true' };
    case 'secret':
      return { eq: value };
    case 'text':
    case 'longText':
      return { contains: value };
  }
}

/** What a tab asks for. Closed rows count by the day they were closed, so voided ones are not among them. */
export function tabCondition(ledger: Ledger, tab: Tab, today: LocalDate): readonly Filter[] {
  switch (tab) {
    case 'open':
      return [{ open: { eq: true } }];
    case 'overdue':
      return [{ open: { eq: true } }, { light: { eq: 'RED' } }];
    case 'near':
      return [{ open: { eq: true } }, { light: { eq: 'YELLOW' } }];
    case 'normal':
      return [{ open: { eq: true } }, { light: { in: ['GREEN', 'BLUE'] } }];
    case 'closed':
      return [
        { open: { eq: false } },
        ...(ledger.light.closed === null
          ? [{ state: { ne: VOIDED } }, { year: { eq: Number(yearOf(today)) } }]
          : [{ [ledger.light.closed]: { gte: `${yearOf(today)}-01-01`, lte: `${yearOf(today)}-12-31` } }]),
      ];
    case 'all':
      return [];
  }
}

const unitCondition = ({ unit, own }: Pick<ListState, 'unit' | 'own'>): readonly Filter[] =>
  unit === null ? [] : [{ unit: own ? { eq: unit } : { under: unit } }];

/** Everything the query row says, without tab and unit. */
function queryConditions(ledger: Ledger, state: ListState): readonly Filter[] {
  const text = state.text.trim();
  const due = rangeOf(state.due);
  const hasDue = Object.keys(due).length > 0 && state.due !== '';
  return [
    ...(text === '' ? [] : [{ or: ledger.search.map((field) => ({ [field]: { contains: text } })) }]),
    ...(state.lights.length === 0 ? [] : [{ light: { in: [...state.lights] } }]),
    ...(state.states.length === 0 ? [] : [{ state: { in: [...state.states] } }]),
    // A row without a deadline stores the last day there is; it lies in no range anybody means.
    ...(hasDue ? [{ dueDay: { ...due, lte: due.lte ?? dayBefore(NO_DAY) } }] : []),
    ...Object.entries(state.fields).flatMap(([name, value]) => {
      const field = ledger.fields[name];
      const condition = field === undefined ? null : fieldCondition(field, value);
      return condition === null ? [] : [{ [name]: condition }];
    }),
  ];
}

const dayBefore = (day: LocalDate): LocalDate =>
  `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`;

const all = (conditions: readonly Filter[]): Filter => ({ and: [...conditions] });

/** The filter of exactly the rows a list shows. */
export const filterOf = (ledger: Ledger, state: ListState, today: LocalDate): Filter =>
  all([
    ...tabCondition(ledger, state.tab, today),
    ...unitCondition(state),
    ...queryConditions(ledger, state),
  ]);

/** The same list under another tab: the figures on the tabs. */
export const filterUnderTab = (ledger: Ledger, state: ListState, tab: Tab, today: LocalDate): Filter =>
  filterOf(ledger, { ...state, tab }, today);

/** The same list in every unit: the figures of the tree. */
export const filterAnywhere = (ledger: Ledger, state: ListState, today: LocalDate): Filter =>
  filterOf(ledger, { ...state, unit: null, own: false }, today);
