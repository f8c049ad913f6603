import { LEVELS, type Ledger, ledgers, NO_DAY } from '@luze/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../src/ledger/columns.ts';
import { repairCounters, verifyCounters } from '../src/ledger/counter.service.ts';
import { COUNT_COLUMN, cellsOf, counterKeyOf, counterTableOf } from '../src/ledger/counter-cells.ts';
import { dimensionName } from '../src/ledger/stats.ts';
import { decodeRow } from '../src/ledger/values.ts';
import { startServer, type TestServer } from './server.ts';

/** Of each ledger: all are counted by the same code. */
const RUNS = process.env['PROPERTY_RUNS'] === undefined ? 20 : Number(process.env['PROPERTY_RUNS']) * 6;
const CALLERS = ['city.admin', 'sz.secretary', 'sz.b07', 'hq.b01', 'auditor', 'hq.secretary'] as const;
/** Days on both sides of the ones below, with their months' ends, and a clock put back. */
const TODAYS = ['2021-11-30', '2021-12-30', '2021-12-31', '2022-01-01', '2022-01-31', '2022-03-01'] as const;
/** Of rows: around those, none, and one long past. */
const DAYS = [
  '2021-11-29',
  '2021-12-30',
  '2021-12-31',
  '2022-01-01',
  '2022-01-31',
  '2022-02-01',
  '2022-03-15',
  NO_DAY,
  '2019-06-30',
];

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const write = (sql: string, params: readonly unknown[] = []): Promise<unknown> =>
  server.database.transaction((tx) => tx.query(sql, [...params]));

/** Of those who ask, the ones the rules let read a ledger. */
async function readersOf(ledger: Ledger): Promise<string[]> {
  const readers: string[] = [];
  for (const who of CALLERS) {
    const { errors } = await (await server.as(who)).ask(`{ ${ledger.plural}(first: 1) { totalCount } }`);
    if (errors.length === 0) readers.push(who);
  }
  return readers;
}

/** Gives every row other days, states and levels than rules would: the counters must know no rule. */
async function shuffle(ledger: Ledger): Promise<void> {
  const states = Object.keys(ledger.states);
  const rows = await server.database.query<{ id: string | number }>(`SELECT id FROM ${ledger.table}`);
  expect(rows.length).toBeGreaterThan(0);
  await server.database.transaction(async (tx) => {
    for (const [at, { id }] of rows.entries()) {
      const pick = <T>(from: readonly T[], factor: number): T =>
        from[Math.floor((at * factor) / 7) % from.length] as T;
      const state = pick(states, 11);
      const done = at % 3 === 0 ? NO_DAY : pick(DAYS, 13);
      await tx.query(
        `UPDATE ${ledger.table} SET state = ?, \`open\` = ?, year = ?, acceptor_level = ?, start_day = ?, due_day = ?, warn_day = ?, done_day = ?, verify_day = ? WHERE id = ?`,
        [
          state,
          ledger.states[state]?.open === true ? 1 : 0,
          2019 + (at % 4),
          pick([...LEVELS, 'NONE'], 17),
          pick(['0001-01-01', ...DAYS], 19),
          pick(DAYS, 23),
          pick(DAYS, 29),
          done,
          pick(DAYS, 31),
          id,
        ],
      );
    }
  });
}

describe.each(ledgers.map((ledger) => [ledger.name, ledger] as const))(
  'the counters of %s',
  (_name, ledger) => {
    const table = counterTableOf(ledger);
    const field = `${lower(ledger.name)}Stats`;
    const total = ledger.totals[0] ?? '';

    it('agree with the rows in a city whose story was told through the services', async () => {
      const [cells] = await server.database.query<{ n: unknown }>(`SELECT COUNT(*) AS n FROM ${table}`);
      expect(Number(cells?.n)).toBeGreaterThan(0);
      expect(await verifyCounters(server.database, [ledger])).toEqual([]);
    });

    it('are told by one row at a time as by SQL over all of them', async () => {
      await shuffle(ledger);
      expect((await repairCounters(server.database, [ledger])).length).toBeGreaterThan(0);
      expect(await verifyCounters(server.database, [ledger])).toEqual([]);
      const columns = columnsOf(ledger);
      const raws = await server.database.query<Record<string, unknown>>(`SELECT * FROM ${ledger.table}`);
      const counted = new Map<string, number>();
      for (const raw of raws)
        for (const { key, n } of cellsOf(ledger, decodeRow(columns, raw)))
          counted.set(JSON.stringify(key), (counted.get(JSON.stringify(key)) ?? 0) + n);
      const stored = await server.database.query<Record<string, unknown>>(
        `SELECT * FROM ${table} WHERE n <> 0`,
      );
      const cells = stored.map((raw) => {
        const cell = decodeRow([...counterKeyOf(ledger), COUNT_COLUMN], raw);
        return [
          JSON.stringify(counterKeyOf(ledger).map(({ property }) => cell[property])),
          cell['n'],
        ] as const;
      });
      expect(new Map(cells.toSorted())).toEqual(new Map([...counted].toSorted()));
    });

    it(`answer as the rows do, whoever asks what on which day (${RUNS} questions)`, async () => {
      const city = await server.as('city.admin');
      const { units } = await city.get<{ units: { id: string; level: string }[] }>('{ units { id level } }');
      const places = ['CITY', 'COUNTY', 'BRANCH'].flatMap((level) =>
        units
          .filter((unit) => unit.level === level)
          .slice(0, 3)
          .map(({ id }) => id),
      );
      const counted = ledger.counted.map(dimensionName);
      const colour = fc.constantFrom('RED', 'YELLOW', 'GREEN', 'BLUE', 'GREEN_DONE', 'GREY_LATE');
      const state = fc.constantFrom(...Object.keys(ledger.states));
      const simple = fc.oneof(
        fc.record({ open: fc.record({ eq: fc.boolean() }) }),
        fc.record({
          year: fc.oneof(
            fc.record({ eq: fc.constantFrom(2020, 2021) }),
            fc.record({ gte: fc.constant(2021) }),
          ),
        }),
        fc.record({
          state: fc.oneof(
            fc.record({ in: fc.array(state, { minLength: 1, maxLength: 3 }) }),
            fc.record({ ne: state }),
          ),
        }),
        fc.record({
          unit: fc.oneof(
            fc.record({ under: fc.constantFrom(...places) }),
            fc.record({ eq: fc.constantFrom(...places) }),
          ),
        }),
      );
      const filter = fc.oneof(
        fc.constant({}),
        simple,
        fc.tuple(simple, simple).map(([a, b]) => ({ ...a, or: [b, { year: { eq: 2019 } }] })),
        fc
          .tuple(simple, fc.oneof(fc.record({ eq: colour }), fc.record({ notIn: fc.tuple(colour, colour) })))
          .map(([a, light]) => ({ ...a, light })),
        colour.map((one) => ({ or: [{ light: { eq: one } }, { open: { eq: false } }] })),
      );
      const by = fc.shuffledSubarray(['COUNTY', 'CITY', 'UNIT', 'STATE', 'LIGHT', 'YEAR', ...counted], {
        maxLength: 4,
      });
      const keys = ['unit { id }', 'county { id }', 'state', 'light', 'year', ...ledger.counted].join(' ');
      const readers = await readersOf(ledger);
      expect(readers.length).toBeGreaterThan(1);
      let groups = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...readers),
          fc.constantFrom(...TODAYS),
          by,
          filter,
          async (who, today, dimensions, wanted) => {
            server.clock.set(today);
            const asked = `(by: $by, filter: $filter) { ${keys} count overdue`;
            const answer = await (await server.as(who)).get<Record<string, Record<string, unknown>[]>>(
              `query ($by: [${ledger.name}Dimension!]!, $filter: ${ledger.name}Filter) {
              counters: ${field}${asked} }
              rows: ${field}${asked} ${total} }
              ${ledger.plural}(filter: $filter, first: 1) { totalCount }
            }`,
              { by: dimensions, filter: wanted },
            );
            const rows = (answer['rows'] ?? []).map(({ [total]: _total, ...group }) => group);
            expect(answer['counters']).toEqual(rows);
            expect((answer[ledger.plural] as unknown as { totalCount: number }).totalCount).toBe(
              rows.reduce((sum, row) => sum + Number(row['count']), 0),
            );
            groups += rows.length;
          },
        ),
        { numRuns: RUNS, seed: 20_211_231 },
      );
      server.clock.set('2021-12-31');
      expect(groups).toBeGreaterThan(RUNS / 10);
    }, 600_000);

    it('are what dashboards read; tampered with they are found out and put right', async () => {
      const count = async (who: string, dimension: string): Promise<number> => {
        const answer = await (await server.as(who)).get<Record<string, { count: number }[]>>(
          `{ ${field}(by: [${dimension}]) { count } }`,
        );
        return (answer[field] ?? []).reduce((sum, group) => sum + group.count, 0);
      };
      const questions: readonly (readonly [string, string])[] = [
        ['city.admin', 'COUNTY, STATE'],
        ['city.admin', 'UNIT'],
        ['sz.secretary', 'LIGHT'],
        ['sz.b07', 'STATE'],
        ['auditor', 'YEAR'],
      ];
      // Who counts nothing of a ledger is shown nothing of its counters either.
      const readers = await readersOf(ledger);
      const open = questions.filter(([who]) => readers.includes(who));
      const counts = await Promise.all(open.map(([who, by]) => count(who, by)));
      const asked = open.filter((_, index) => (counts[index] ?? 0) > 0);
      const before = counts.filter((found) => found > 0);
      expect(asked.length).toBeGreaterThan(1);
      await write(`UPDATE ${table} SET n = n + 1000`);
      // Open rows of one unit are read themselves; what a whole city counts is not.
      const after = await Promise.all(asked.map(([who, by]) => count(who, by)));
      const risen = after.map((found, index) => found > (before[index] ?? 0) + 999);
      expect(risen[0], 'city.admin by county').toBe(true);
      if (ledger.name === 'Hazard') expect(risen).toEqual(asked.map(() => true));
      const found = await verifyCounters(server.database);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(({ counted, stored }) => stored - counted))).toEqual(new Set([1000]));
      const [cell] = await server.database.query<{ state: string }>(
        `SELECT state FROM ${table} WHERE n > 1000`,
      );
      await write(`DELETE FROM ${table} WHERE state = ?`, [cell?.state]);
      expect((await verifyCounters(server.database)).some(({ stored }) => stored === 0)).toBe(true);
      await repairCounters(server.database);
      expect(await verifyCounters(server.database)).toEqual([]);
      expect(await Promise.all(asked.map(([who, by]) => count(who, by)))).toEqual(before);
    });
  },
);

it('a database older than its counters gets them by migrating', async () => {
  const { writer } = server.database;
  const last = async (): Promise<string> => {
    const [row] = await server.database.query<{ name: string }>(
      'SELECT name FROM migration ORDER BY id DESC LIMIT 1',
    );
    return row?.name ?? '';
  };
  while (!(await last()).startsWith('AddHazardCounters')) await writer.undoLastMigration();
  await writer.undoLastMigration();
  await writer.runMigrations();
  const { table } = ledgers[0] as Ledger;
  const [cells] = await server.database.query<{ n: unknown }>(`SELECT COUNT(*) AS n FROM ${table}_counter`);
  expect(Number(cells?.n)).toBeGreaterThan(100);
  expect(await verifyCounters(server.database)).toEqual([]);
});
