import { COLOURS, type Colour, fallsDue, type Ledger } from '@luze/domain';

/** The tabs above every ledger: by light over the open rows, then what is behind us. */
const TABS = ['open', 'overdue', 'near', 'normal', 'closed', 'all'] as const;
export type Tab = (typeof TABS)[number];
/** Without due days nothing is late, near or in time. */
const PLAIN_TABS: readonly Tab[] = ['open', 'closed', 'all'];
export const tabsOf = (ledger: Ledger): readonly Tab[] => (fallsDue(ledger) ? TABS : PLAIN_TABS);
export const PAGE_SIZES = [10, 20, 50, 100] as const;
export const DEFAULT_SIZE = 20;

/** What a list shows, as its address says it. Everything absent is the default, so addresses stay short. */
export interface ListState {
  readonly tab: Tab;
  /** Unit and everything below it; with `own` the unit alone. */
  readonly unit: string | null;
  readonly own: boolean;
  readonly text: string;
  readonly lights: readonly Colour[];
  readonly states: readonly string[];
  /** Days the deadline lies between, `a..b`, either end may be empty. */
  readonly due: string;
  /** By field: choices `A,B`; days and numbers `a..b`; `-` empty, `*` filled; text as typed; `true`, `false`. */
  readonly fields: Readonly<Record<string, string>>;
  readonly sort: { readonly field: string; readonly descending: boolean } | null;
  readonly page: number;
  readonly size: number;
}

export const EMPTY_LIST: ListState = {
  tab: 'open',
  unit: null,
  own: false,
  text: '',
  lights: [],
  states: [],
  due: '',
  fields: {},
  sort: null,
  page: 1,
  size: DEFAULT_SIZE,
};

const listOf = (text: string | null): string[] => (text ?? '').split(',').filter((part) => part !== '');
const isTab = (ledger: Ledger, text: string | null): text is Tab =>
  tabsOf(ledger).some((tab) => tab === text);
const isColour = (text: string): text is Colour => COLOURS.some((colour) => colour === text);

function naturalOf(text: string | null, otherwise: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

/** Which page an address shows, from 1, and how many rows stand on it. */
export function pageOf(params: URLSearchParams): Pick<ListState, 'page' | 'size'> {
  const size = naturalOf(params.get('size'), DEFAULT_SIZE);
  return {
    page: naturalOf(params.get('page'), 1),
    size: PAGE_SIZES.some((allowed) => allowed === size) ? size : DEFAULT_SIZE,
  };
}

/** Reads an address; what it does not understand is as if absent, so that an old bookmark still opens. */
export function parseList(ledger: Ledger, params: URLSearchParams): ListState {
  const tab = params.get('tab');
  const sort = params.get('sort') ?? '';
  const sortField = sort.replace(/^-/, '');
  const fields = Object.keys(ledger.fields).flatMap((name) => {
    const value = params.get(`f.${name}`) ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  return {
    tab: isTab(ledger, tab) ? tab : 'open',
    unit: params.get('unit'),
    own: params.get('own') === '1',
    text: params.get('q') ?? '',
    lights: listOf(params.get('light')).filter(isColour),
    states: listOf(params.get('state')).filter((state) => Object.hasOwn(ledger.states, state)),
    due: params.get('due') ?? '',
    fields: Object.fromEntries(fields),
    sort:
      ledger.fields[sortField]?.sortable === true
        ? { field: sortField, descending: sort.startsWith('-') }
        : null,
    ...pageOf(params),
  };
}

/** The address of a list; `parseList` reads it back. */
export function listParams(state: Partial<ListState>): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined, otherwise = ''): void => {
    if (value !== undefined && value !== otherwise) params.set(name, value);
  };
  put('tab', state.tab, 'open');
  put('unit', state.unit ?? '');
  if (state.own === true) params.set('own', '1');
  put('q', state.text);
  put('light', state.lights?.join(','));
  put('state', state.states?.join(','));
  put('due', state.due);
  for (const [name, value] of Object.entries(state.fields ?? {})) put(`f.${name}`, value);
  if (state.sort) params.set('sort', `${state.sort.descending ? '-' : ''}${state.sort.field}`);
  put('page', state.page?.toString(), '1');
  put('size', state.size?.toString(), String(DEFAULT_SIZE));
  return params;
}

/** True where something beside tab, unit, sort and page narrows the list. */
export const isNarrowed = (state: ListState): boolean =>
  state.text !== '' ||
  state.lights.length > 0 ||
  state.states.length > 0 ||
  state.due !== '' ||
  Object.keys(state.fields).length > 0;
