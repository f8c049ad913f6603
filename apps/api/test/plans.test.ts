import { type Assignment, isBelow, LEVELS, type Ledger, type Level, ledgers } from '@luze/domain';
import { NOT_RECUSED } from '@luze/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SORTED_LEVELS } from '../src/ledger/indexes.ts';
import { type ListArgs, listRows, pageIds } from '../src/ledger/read.ts';
import { makeReader, type Reader } from '../src/ledger/reader.ts';
import { sortableOf } from '../src/ledger/sort-columns.ts';
import { fillLedger, lastUnit, ROWS_OF_A_BRANCH, ROWS_OF_A_CITY, rowsByState } from './many-rows.ts';
import { startServer, type TestServer } from './server.ts';

const FIRST = 50;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ empty: true });
  for (const ledger of ledgers) await fillLedger(server.database, ledger);
}, 1_200_000);
afterAll(() => server.close());

/** Somebody who reads everything under one unit of the level. */
function readerAt(level: Level): Reader {
  const assignment: Assignment = {
    id: '1',
    personId: '1',
    // Auditors count some ledgers without reading them.
    role: 'CITY_ADMIN',
    unitId: lastUnit(level),
    unitLevel: level,
    cityId: '1',
    duties: ['PARTY', 'IDEOLOGY', 'SAFETY', 'DISCIPLINE'],
    validFrom: '2021-01-01',
    validTo: null,
  };
  return makeReader({
    database: server.database,
    actor: { personId: '1', assignments: [assignment], delegations: [], recusal: NOT_RECUSED },
    language: 'en',
    clock: server.clock,
    parameters: [],
    vault: server.server.app.vault,
  });
}

/** What a plan does: whether it sorts or reads a table or an index from end to end, and how many rows it met. */
interface Plan {
  readonly sorts: boolean;
  readonly scans: boolean;
  /** Whether it begins where a cursor says, in the middle of the index. */
  readonly startsAtCursor: boolean;
  /** Rows read; null where the database does not tell. */
  readonly rows: number | null;
  readonly text: string;
}

/** Every object inside a plan in JSON. */
function* nodes(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* nodes(inner);
}

async function planOf({ text, params }: { text: string; params: readonly unknown[] }): Promise<Plan> {
  if (server.database.dialect === 'sqlite') {
    const steps = await server.database.query<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, params);
    const details = steps.map(({ detail }) => detail).join('\n');
    return {
      sorts: details.includes('TEMP B-TREE'),
      scans: /^SCAN/m.test(details),
      startsAtCursor: /[<>]\?/.test(details),
      rows: null,
      text: details,
    };
  }
  const [answer] = await server.database.query<{ ANALYZE: string }>(`ANALYZE FORMAT=JSON ${text}`, params);
  const plan = [...nodes(JSON.parse(answer?.ANALYZE ?? '{}'))];
  const tables = plan.filter((node) => 'access_type' in node);
  return {
    sorts: plan.some((node) => 'filesort' in node || 'temporary_table' in node),
    scans:
      tables.length === 0 || tables.some((node) => ['ALL', 'index'].includes(String(node['access_type']))),
    startsAtCursor: tables.some((node) => node['access_type'] === 'range'),
    rows: tables.reduce((sum, node) => sum + Number(node['r_rows']) * Number(node['r_loops']), 0),
    text: JSON.stringify(tables),
  };
}

/** A page may meet this many times its own rows: some are passed over, or read to see what follows. */
const SLACK = 4;
const PAGE = FIRST + 1;

interface Case {
  readonly name: string;
  readonly args: ListArgs;
  /** Rows a plan may meet. */
  readonly most: number;
  /** Asked so often that it never sorts, not even the few rows of a branch. */
  readonly isUsual: boolean;
  /** One state is picked out of the list of the open or the closed rows, whose entries are read from its start. */
  readonly isWalked: boolean;
  /** So few rows that even a city may hold none. */
  readonly isRare?: boolean;
}

/** One state among the open rows or among the closed: those walked past, or every row in that state, are the bound. */
function stateCases(ledger: Ledger): Case[] {
  const rows = rowsByState(ledger);
  const isOpen = (state: string): boolean => ledger.states[state]?.open === true;
  return [...rows].map(([state, count]) => {
    const alike = [...rows].filter(([other]) => isOpen(other) === isOpen(state));
    const share = count / alike.reduce((sum, [, more]) => sum + more, 0);
    return {
      name: `the state ${state}`,
      args: { filter: { state: { eq: state } } },
      most: SLACK * Math.min(PAGE / share, Math.max(PAGE, count)),
      isUsual: true,
      isWalked: true,
      isRare: count < ROWS_OF_A_BRANCH,
    };
  });
}

const casesOf = (ledger: Ledger): Case[] => [
  {
    name: 'open rows',
    args: { filter: { open: { eq: true } } },
    most: SLACK * PAGE,
    isUsual: true,
    isWalked: false,
  },
  {
    name: 'what is behind us',
    args: { filter: { open: { eq: false } } },
    most: SLACK * PAGE,
    isUsual: true,
    isWalked: false,
  },
  ...stateCases(ledger),
  ...sortableOf(ledger).flatMap((property) =>
    (['ASC', 'DESC'] as const).map((direction) => ({
      name: `every row by ${property} ${direction}`,
      args: { orderBy: [{ property, direction }] },
      most: SLACK * PAGE,
      isUsual: false,
      isWalked: false,
    })),
  ),
];

/** The list goes on in its middle, or after its first page where it is short; null where it is empty. */
async function middleOf(reader: Reader, ledger: Ledger, args: ListArgs): Promise<string | null> {
  for (const offset of [2_000, 100, 0]) {
    const page = await listRows(reader, ledger, { ...args, first: FIRST, offset });
    const last = page.found.at(-1);
    if (last !== undefined) return page.cursor(last);
  }
  return null;
}

describe.each(ledgers.map((ledger) => [ledger.name, ledger] as const))('a list of %s', (_name, ledger) => {
  for (const level of LEVELS)
    it.each(casesOf(ledger).map((one) => [one.name, one] as const))(
      `read from ${level}, %s: a page costs a page`,
      async (_case, { args, most, isUsual, isWalked, isRare = false }) => {
        const reader = readerAt(level);
        // Below the city, what is shared in it comes beside one's own rows: few, and put in order together.
        const isShared = ledger.shared !== null && isBelow(level, 'CITY');
        const isInOrder = !isShared && (isUsual || SORTED_LEVELS.some((sorted) => sorted === level));
        const after = await middleOf(reader, ledger, args);
        // A branch's rows are few: it may have none in a state.
        if (after === null) expect(level === 'BRANCH' || isRare).toBe(true);
        // Here many rows are shared, in truth few are: all of a city may be met, once to find and once to read.
        const few = isShared ? 2 * ROWS_OF_A_CITY : ROWS_OF_A_BRANCH;
        for (const page of [{ ...args, after: null }, ...(after === null ? [] : [{ ...args, after }])]) {
          const plan = await planOf(pageIds(reader, ledger, { ...page, first: FIRST }));
          expect(plan.scans, plan.text).toBe(false);
          if (isInOrder) expect(plan.sorts, plan.text).toBe(false);
          if (page.after !== null && !isWalked && isInOrder)
            expect(plan.startsAtCursor, plan.text).toBe(true);
          expect(plan.rows ?? 0, plan.text).toBeLessThanOrEqual(isInOrder ? most : few);
        }
      },
    );
});
