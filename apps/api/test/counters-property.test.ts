import type { Ledger } from '@luze/domain';
import { sampleInput, sampleMoveInput } from '@luze/domain/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pruneCounters, verifyCounters } from '../src/ledger/counter.service.ts';
import { branchEnters, branchLedgers, enterFor } from './entering.ts';
import { startServer, type TestServer } from './server.ts';
import { check, goodRow, post, workbook } from './workbooks.ts';

/**
 * The more ledgers, the fewer lives of each: all go the same way through the same code. `PROPERTY_RUNS=200` lives as
 * many as anybody has the time for.
 */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? Math.max(4, Math.ceil(60 / branchLedgers.length)));
const PEOPLE = ['sz.b07', 'sz.secretary', 'sp.secretary', 'city.admin'] as const;
const REPORTERS = ['sz.b07', 'sz.b03', 'sz.b11'] as const;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

interface Named {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly level: string;
  readonly parent: { readonly id: string } | null;
}

/** Moves a branch of one county below another, and back. @returns whether it was moved */
async function moveBranch(name: string, to: string): Promise<boolean> {
  const city = await server.as('city.admin');
  const { units } = await city.get<{ units: Named[] }>('{ units { id version name level parent { id } } }');
  const branch = units.find((unit) => unit.level === 'BRANCH' && unit.name.startsWith(name));
  const county = units.find((unit) => unit.level === 'COUNTY' && unit.name.startsWith(to));
  if (branch === undefined || county === undefined) throw new Error(`no ${name} or no ${to}`);
  if (branch.parent?.id === county.id) return false;
  const answer = await city.ask(
    'mutation ($id: ID!, $v: Int!, $to: ID!) { moveUnit(id: $id, version: $v, parentId: $to, reason: "区划调整") { id } }',
    { id: branch.id, v: branch.version, to: county.id },
  );
  expect(answer.errors).toEqual([]);
  return true;
}

it('the counters agree when a workbook went in, and was taken back', async () => {
  const clerk = await server.as('sz.clerk');
  const count = async (): Promise<number> =>
    (await clerk.get<{ hazards: { totalCount: number } }>('{ hazards { totalCount } }')).hazards.totalCount;
  const before = await count();
  const verdict = await check(clerk, await workbook([goodRow('计数甲矿'), goodRow('计数乙矿')]));
  expect((await post(clerk, `/imports/${verdict.importId}/commit`, { mode: 'ALL_OR_NOTHING' })).status).toBe(
    200,
  );
  expect(await count()).toBe(before + 2);
  expect(await verifyCounters(server.database)).toEqual([]);
  expect((await post(clerk, `/imports/${verdict.importId}/undo`)).status).toBe(200);
  expect(await count()).toBe(before);
  expect(await verifyCounters(server.database)).toEqual([]);
});

/** What happened in the lives of all ledgers together. */
const happened = new Set<string>();

describe.each(branchLedgers.map((ledger) => [ledger.name, ledger] as const))(
  'the counters of %s',
  (_name, ledger: Ledger) => {
    const one = lower(ledger.name);
    const moves = Object.keys(ledger.moves);

    const sample = sampleInput(ledger, '计数', '2021-12-01');
    const create = (branch: string): Promise<string> => enterFor(server, ledger, branch, sample);
    /** A day an update changes: the one the light counts to, where there is one. */
    const day = ledger.light.due.find(({ plusDays }) => plusDays === undefined)?.field ?? ledger.yearOf;
    const [even, odd] = ['2021-12-20', '2021-12-31'];
    /** @returns the code of the refusal, or null when it was done */
    const act = async (who: string, id: string, what: string): Promise<string | null> => {
      const client = await server.as(who);
      const seen = await client.ask(`query ($id: ID!) { ${one}(id: $id) { version } }`, { id });
      const version =
        (seen.data as unknown as Record<string, { version: number } | null> | null)?.[one]?.version ?? 1;
      const [text, variables] =
        what === 'delete'
          ? [`mutation ($id: ID!, $v: Int!) { delete${ledger.name}(id: $id, version: $v) }`, {}]
          : what === 'update'
            ? [
                `mutation ($id: ID!, $v: Int!, $input: ${ledger.name}Input!) { update${ledger.name}(id: $id, version: $v, input: $input) { id } }`,
                { input: { [day]: version % 2 === 0 ? even : odd } },
              ]
            : [
                `mutation ($id: ID!, $v: Int!, $input: ${upper(what)}${ledger.name}Input!) { ${what}${ledger.name}(id: $id, version: $v, input: $input) { id } }`,
                { input: sampleMoveInput(ledger, what, '2022-02-01') },
              ];
      const answer = await client.ask(text, { id, v: version, ...variables });
      return answer.errors.length === 0 ? null : String(answer.errors[0]?.extensions['code']);
    };

    it(`agree with the rows after every life, wherever its station was moved (${RUNS} lives)`, async () => {
      const done = new Set<string>();
      const step = fc.oneof(
        {
          weight: 12,
          arbitrary: fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...moves, 'update', 'delete')),
        },
        { weight: 1, arbitrary: fc.tuple(fc.constant('move'), fc.constantFrom('松坪县', '石栈县')) },
      );
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...REPORTERS),
          fc.array(step, { minLength: 12, maxLength: 16 }),
          async (reporter, steps) => {
            const id = await create(reporter);
            for (const [who, what] of steps) {
              const refusal =
                who === 'move'
                  ? (await moveBranch('柳津所', what))
                    ? null
                    : 'THERE'
                  : await act(who, id, what);
              if (refusal === null) done.add(who === 'move' ? 'move' : what);
              else expect(refusal).toMatch(/^(THERE|FORBIDDEN|NOT_FOUND|LOCKED|INVALID)$/);
            }
            expect(await verifyCounters(server.database)).toEqual([]);
          },
        ),
        { numRuns: RUNS, seed: 20_211_231 },
      );
      expect([...done]).toContain('move');
      // Something happened to the records themselves as well.
      expect(done.size).toBeGreaterThan(1);
      for (const what of done) happened.add(what);
    }, 1_800_000);

    it('agree when many write at once, and nobody is turned away', async () => {
      // A county is turned away from a station that has just left it; so it enters for those that stay.
      const writers = branchEnters(ledger) ? REPORTERS : REPORTERS.filter((who) => who !== 'sz.b07');
      // Of what a unit has but one of, each enters one.
      const size = ledger.sole === null ? 24 : writers.length;
      const lives = Array.from({ length: size }, async (_, at) => {
        const who = writers[at % writers.length] as string;
        const id = await create(who);
        return at % 4 === 0
          ? act(who, id, 'delete')
          : act('sz.secretary', id, moves[at % Math.min(2, moves.length)] as string);
      });
      const refusals = await Promise.all([...lives, moveBranch('柳津所', '松坪县').then(() => null)]);
      expect(refusals.filter((code) => code === 'INTERNAL' || code === 'UNAVAILABLE')).toEqual([]);
      expect(await verifyCounters(server.database)).toEqual([]);
      await pruneCounters(server.database);
      expect(await verifyCounters(server.database)).toEqual([]);
    }, 120_000);
  },
);

it('the lives of all ledgers together held changes, deletions and several moves', () => {
  expect([...happened]).toEqual(expect.arrayContaining(['move', 'update', 'delete']));
  expect(happened.size).toBeGreaterThan(8);
});
