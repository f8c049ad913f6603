import {
  isLocalDate,
  type LocalDate,
  OBLIGATION_KINDS,
  OBLIGATION_STATUSES,
  type ObligationKind,
  type ObligationStatus,
  yearOf,
} from '@luze/domain';
import { DEFAULT_SIZE, pageOf } from '../ledger/list-state.ts';

export const OBLIGATIONS_PATH = '/obligations';
export const HEAT_PATH = '/obligations/heat';

/** What is owed and not met: what one comes to the list for. */
export const MISSING: readonly ObligationStatus[] = ['PENDING', 'OVERDUE'];
/** 应开: what a share is of. */
export const OWED: readonly ObligationStatus[] = ['PENDING', 'FULFILLED', 'LATE', 'OVERDUE'];
const EVERY = 'ALL';

/** What the list of obligations shows, as its address says it. */
export interface ObligationState {
  /** One obligation alone, whatever else is asked for; null for a list. */
  readonly id: string | null;
  readonly unit: string | null;
  readonly own: boolean;
  readonly kinds: readonly ObligationKind[];
  /** Empty: whatever the status. */
  readonly statuses: readonly ObligationStatus[];
  /** Days they are due between, `a..b`; empty: the year of the day asked for. */
  readonly due: string;
  readonly asOf: LocalDate;
  /** Exemptions that wait for a decision alone. */
  readonly waiting: boolean;
  readonly latestFirst: boolean;
  readonly page: number;
  readonly size: number;
}

const listOf = (text: string | null): string[] => (text ?? '').split(',').filter((part) => part !== '');
const isKind = (text: string): text is ObligationKind => Object.hasOwn(OBLIGATION_KINDS, text);
const isStatus = (text: string): text is ObligationStatus => Object.hasOwn(OBLIGATION_STATUSES, text);

/** A day of the address, never one that has not come. */
export function dayOf(params: URLSearchParams, today: LocalDate): LocalDate {
  const asked = params.get('asOf') ?? '';
  return isLocalDate(asked) && asked <= today ? asked : today;
}

/** Kinds an address names; none means all. */
export const kindsOf = (params: URLSearchParams): ObligationKind[] =>
  listOf(params.get('kind')).filter(isKind);

/** Reads an address; what it does not understand is as if absent. */
export function parseObligations(params: URLSearchParams, today: LocalDate): ObligationState {
  const status = params.get('status');
  const waiting = params.get('waiting') === '1';
  const id = params.get('id');
  return {
    id,
    unit: params.get('unit'),
    own: params.get('own') === '1',
    kinds: kindsOf(params),
    statuses: status === null ? (waiting || id !== null ? [] : MISSING) : listOf(status).filter(isStatus),
    due: params.get('due') ?? '',
    asOf: dayOf(params, today),
    waiting,
    latestFirst: params.get('sort') === '-dueOn',
    ...pageOf(params),
  };
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

/** The address of a list of obligations; `parseObligations` reads it back. @param state `asOf` left out is today */
export function obligationsPath(state: Partial<ObligationState>): string {
  const params = new URLSearchParams();
  const {
    id,
    unit,
    own,
    kinds = [],
    statuses = MISSING,
    due,
    asOf,
    waiting,
    latestFirst,
    page,
    size,
  } = state;
  if (id) params.set('id', id);
  if (unit) params.set('unit', unit);
  if (own === true) params.set('own', '1');
  if (kinds.length > 0) params.set('kind', kinds.join(','));
  if (waiting === true) params.set('waiting', '1');
  const usual = waiting === true || id ? [] : MISSING;
  if (!isSame(statuses, usual)) params.set('status', statuses.length === 0 ? EVERY : statuses.join(','));
  if (due) params.set('due', due);
  if (asOf) params.set('asOf', asOf);
  if (latestFirst === true) params.set('sort', '-dueOn');
  if (page !== undefined && page > 1) params.set('page', String(page));
  if (size !== undefined && size !== DEFAULT_SIZE) params.set('size', String(size));
  const search = params.toString();
  return search === '' ? OBLIGATIONS_PATH : `${OBLIGATIONS_PATH}?${search}`;
}

/** The days between which what is shown is due; a side left open ends with the year asked for. */
export function dueSpan({ due, asOf }: Pick<ObligationState, 'due' | 'asOf'>): {
  readonly from: LocalDate;
  readonly to: LocalDate;
} {
  const [from = '', to = ''] = due.split('..');
  const year = yearOf(asOf);
  return {
    from: isLocalDate(from) ? from : `${year}-01-01`,
    to: isLocalDate(to) ? to : `${year}-12-31`,
  };
}

/** Views of the list by status; `statuses` empty is whatever the status. */
export const TABS = [
  { name: 'missing', statuses: MISSING },
  { name: 'overdue', statuses: ['OVERDUE'] },
  { name: 'pending', statuses: ['PENDING'] },
  { name: 'fulfilled', statuses: ['FULFILLED'] },
  { name: 'late', statuses: ['LATE'] },
  { name: 'exempt', statuses: ['EXEMPT'] },
  { name: 'owed', statuses: OWED },
  { name: 'all', statuses: [] },
] as const satisfies readonly { readonly name: string; readonly statuses: readonly ObligationStatus[] }[];

export const isTab = (state: ObligationState, statuses: readonly ObligationStatus[]): boolean =>
  !state.waiting && isSame(state.statuses, statuses);
