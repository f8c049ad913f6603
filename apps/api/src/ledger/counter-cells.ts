import {
  ANCESTOR_KEYS,
  addDays,
  FIRST_DAY,
  firstOfMonth,
  type Ledger,
  NO_DAY,
  NO_ID,
  VOIDED,
} from '@luze/domain';
import { columnsOf, type LedgerColumn, snake } from './columns.ts';

/** COUNTY: every row, under its county. UNIT: closed rows, under their unit; open ones are few and counted as rows. */
export type Grain = 'COUNTY' | 'UNIT';

/** Where a row stands between birth and close: with a state's `open`, all that its colour needs beside days. */
export type Phase = 'RUNNING' | 'WAITING' | 'IN_TIME' | 'LATE' | 'VOIDED';

/**
 * What a cell counts. ALL: rows. DAY: rows by the last day on which they are not red, and the day they turn yellow.
 * MONTH: the same by month, so that far days are few cells. START: rows by the day they cease to be blue.
 * Days are counted of open rows only, and read from today on: what is not found there has happened.
 */
export type Span = 'ALL' | 'DAY' | 'MONTH' | 'START';

/** The columns of a row its cells depend on. */
export type CountedRow = Readonly<Record<string, unknown>>;

/** How many rows share one key; negative where a transaction took some away. */
export interface Cell {
  readonly key: readonly unknown[];
  readonly n: number;
}

export const counterTableOf = (ledger: Ledger): string => `${ledger.table}_counter`;

const keyColumn = (property: string, type: LedgerColumn['type'], length?: number): LedgerColumn => ({
  property,
  column: snake(property),
  type,
  nullable: false,
  primary: true,
  ...(length === undefined ? {} : { length }),
});

const KEYS = new WeakMap<Ledger, readonly LedgerColumn[]>();

/**
 * The key of a counter, in the order of its index: a city's cells of one kind lie together by day. Columns are named
 * as the ledger's own, so that a reach or a filter means the same on both.
 */
export function counterKeyOf(ledger: Ledger): readonly LedgerColumn[] {
  const known = KEYS.get(ledger);
  if (known !== undefined) return known;
  const counted = columnsOf(ledger).filter(({ property }) => ledger.counted.includes(property));
  const key = [
    keyColumn('grain', 'code', 10),
    keyColumn(ANCESTOR_KEYS.CITY, 'ref'),
    keyColumn('span', 'code', 10),
    keyColumn('dueDay', 'day'),
    keyColumn(ANCESTOR_KEYS.COUNTY, 'ref'),
    keyColumn(ANCESTOR_KEYS.BRANCH, 'ref'),
    keyColumn('unitId', 'ref'),
    keyColumn(ANCESTOR_KEYS.NATION, 'ref'),
    keyColumn(ANCESTOR_KEYS.PROVINCE, 'ref'),
    keyColumn('year', 'integer'),
    keyColumn('state', 'code', 30),
    keyColumn('open', 'flag'),
    keyColumn('phase', 'code', 10),
    keyColumn('acceptorLevel', 'code', 10),
    ...counted.map((column) => ({ ...column, primary: true as const })),
    keyColumn('warnDay', 'day'),
  ];
  KEYS.set(ledger, key);
  return key;
}

export const COUNT_COLUMN: LedgerColumn = { property: 'n', column: 'n', type: 'integer', nullable: false };

export const counterIndexesOf = (
  ledger: Ledger,
): readonly { readonly name: string; readonly columns: readonly string[] }[] => [
  { name: `${counterTableOf(ledger)}_county`, columns: ['grain', 'county_id', 'span', 'due_day'] },
  { name: `${counterTableOf(ledger)}_branch`, columns: ['grain', 'branch_id'] },
];

/** The columns of a ledger's row that decide its cells. */
export const counterSourcesOf = (ledger: Ledger): readonly LedgerColumn[] =>
  columnsOf(ledger).filter(({ property }) => SOURCES.has(property) || ledger.counted.includes(property));

const SOURCES: ReadonlySet<string> = new Set([
  'unitId',
  ...Object.values(ANCESTOR_KEYS),
  'year',
  'state',
  'open',
  'acceptorLevel',
  'startDay',
  'dueDay',
  'warnDay',
  'doneDay',
  'verifyDay',
]);

function phaseOf(row: CountedRow): Phase {
  if (row['state'] === VOIDED) return 'VOIDED';
  if (row['open'] === true) return row['doneDay'] === NO_DAY ? 'RUNNING' : 'WAITING';
  return String(row['doneDay']) <= String(row['dueDay']) ? 'IN_TIME' : 'LATE';
}

/** The day from which a running row is not blue: it has started, is yellow, or is red. */
function blueUntil(row: CountedRow): string {
  const due = String(row['dueDay']);
  const days = [String(row['startDay']), String(row['warnDay']), due === NO_DAY ? NO_DAY : addDays(due, 1)];
  return days.toSorted()[0] ?? NO_DAY;
}

/** The cells one row is counted in, each with 1. The same as `counterSelects` says in SQL. */
export function cellsOf(ledger: Ledger, row: CountedRow): readonly Cell[] {
  const phase = phaseOf(row);
  const cell = (grain: Grain, span: Span, dueDay: string, warnDay: string): Cell => {
    const own: CountedRow = { ...row, grain, span, phase, dueDay, warnDay };
    const place: CountedRow = grain === 'UNIT' ? own : { ...own, unitId: NO_ID, branchId: NO_ID };
    return { key: counterKeyOf(ledger).map(({ property }) => place[property]), n: 1 };
  };
  const all = cell('COUNTY', 'ALL', FIRST_DAY, FIRST_DAY);
  if (phase !== 'RUNNING' && phase !== 'WAITING') return [all, cell('UNIT', 'ALL', FIRST_DAY, FIRST_DAY)];
  const isRunning = phase === 'RUNNING';
  const due = String(row[isRunning ? 'dueDay' : 'verifyDay']);
  const started = isRunning ? blueUntil(row) : FIRST_DAY;
  return [
    all,
    cell('COUNTY', 'DAY', due, isRunning ? String(row['warnDay']) : FIRST_DAY),
    cell('COUNTY', 'MONTH', firstOfMonth(due), FIRST_DAY),
    ...(started > FIRST_DAY ? [cell('COUNTY', 'START', started, FIRST_DAY)] : []),
  ];
}
