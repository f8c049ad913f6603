import { type Ledger, moveFieldsOf, VOIDED } from '@luze/domain';
import { sampleInput, sampleMoveInput } from '@luze/domain/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { branchLedgers, enterFor } from './entering.ts';
import { startServer, type TestServer } from './server.ts';

/**
 * Lives of each ledger: few in every run, since all go the same way through the same code and the lives of all of them
 * together must get somewhere; `PROPERTY_RUNS=200` lives as many as anybody has the time for.
 */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? Math.max(5, Math.ceil(140 / branchLedgers.length)));
const STEPS = 14;
const PEOPLE = ['sz.secretary', 'sz.b07', 'city.admin', 'sz.clerk', 'qk.secretary', 'auditor'] as const;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

interface Seen {
  readonly state: string;
  readonly version: number;
  readonly may: Readonly<Record<string, boolean>>;
}

/** Moves made and states reached in the lives of all ledgers together, and those there are. */
const all = { made: 0, reached: 0, states: 0 };

describe.each(branchLedgers.map((ledger) => [ledger.name, ledger] as const))(
  '%s',
  (_name, ledger: Ledger) => {
    const moves = Object.keys(ledger.moves);
    const read = async (username: string, id: string): Promise<Seen | null> => {
      const answer = await (await server.as(username)).ask(
        `query ($id: ID!) { ${lower(ledger.name)}(id: $id) { state version may { ${moves.join(' ')} } } }`,
        { id },
      );
      return answer.errors.length > 0
        ? null
        : ((answer.data as unknown as Record<string, Seen>)[lower(ledger.name)] ?? null);
    };

    it(`goes only ways its definition lists, and "may" tells everybody the truth beforehand (${RUNS} lives)`, async () => {
      const born: string[] = [];
      const audited = async (): Promise<number> =>
        Number(
          (
            await server.database.query<{ n: unknown }>(
              `SELECT COUNT(*) AS n FROM audit WHERE entity = ? AND action <> 'deny' AND entity_id IN (${born.map(() => '?').join(', ')})`,
              [ledger.name, ...born],
            )
          )[0]?.n,
        );
      let made = 0;
      const ended = new Set<string>();
      const step = fc.record({
        who: fc.constantFrom(...PEOPLE),
        move: fc.constantFrom(...moves),
        useful: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
          const id = await enterFor(server, ledger, 'sz.b07', sampleInput(ledger, '一生', '2021-12-01'));
          born.push(id);
          for (const { who, move: drawn, useful } of steps) {
            const stood = await read(who, id);
            // Half of the steps take a way that is open, so that lives get somewhere.
            const open = moves.filter(
              (name) => stood?.may[name] === true && ledger.moves[name]?.to !== VOIDED,
            );
            const name = useful && open.length > 0 ? (open[drawn.length % open.length] ?? drawn) : drawn;
            const move = ledger.moves[name];
            if (move === undefined) throw new TypeError(name);
            const answer = await (await server.as(who)).ask(
              `mutation ($id: ID!, $v: Int!, $input: ${upper(name)}${ledger.name}Input!) { ${name}${ledger.name}(id: $id, version: $v, input: $input) { state version } }`,
              { id, v: stood?.version ?? 1, input: sampleMoveInput(ledger, name, '2022-02-01') },
            );
            const [error] = answer.errors;
            const code = String(error?.extensions['code']);
            if (stood === null) {
              expect(code).toMatch(/^(NOT_FOUND|FORBIDDEN)$/);
              continue;
            }
            if (error === undefined) {
              const after = (answer.data as unknown as Record<string, Seen>)[`${name}${ledger.name}`];
              expect(stood.may[name], `${who} ${name}`).toBe(true);
              expect(move.from).toContain(stood.state);
              expect(after?.state).toBe(move.to ?? stood.state);
              expect(after?.version).toBe(stood.version + 1);
              ended.add(after?.state ?? '');
              made += 1;
            } else {
              expect(code, `${who} ${name} ${JSON.stringify(error)}`).toMatch(/^(FORBIDDEN|LOCKED|INVALID)$/);
              expect(code === 'INVALID', `${who} ${name} in ${stood.state}: ${error.message}`).toBe(
                stood.may[name] === true,
              );
              expect((await read(who, id))?.version).toBe(stood.version);
            }
          }
        }),
        { numRuns: RUNS, seed: 20_211_231 },
      );
      // One entry in the record of acts for every write that was made, none for what was refused.
      expect(await audited()).toBe(born.length + made);
      const led = new Set(Object.values(ledger.moves).flatMap(({ to }) => (to === undefined ? [] : [to])));
      all.made += made;
      all.reached += ended.size;
      all.states += led.size;
      expect(
        moves.every((name) =>
          moveFieldsOf(ledger.moves[name] as never).every((field) => ledger.fields[field] !== undefined),
        ),
      ).toBe(true);
    }, 1_800_000);
  },
);

// Lives in which nothing ever happened would show nothing.
it('the lives of all ledgers together got somewhere', () => {
  expect(all.made).toBeGreaterThan((RUNS * branchLedgers.length) / 2);
  expect(all.reached).toBeGreaterThan(all.states / 2);
});
