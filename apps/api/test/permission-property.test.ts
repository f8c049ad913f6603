import {
  ANCESTOR_KEYS,
  type Assignment,
  type Duty,
  type Ledger,
  type LedgerRow,
  type Level,
  ledgers,
  ROLES,
  RULE_PARAMETERS,
  SettableClock,
} from '@luze/domain';
import { aRow } from '@luze/domain/testing';
import { type Actor, AREA_DUTY, abilityFor, canOn } from '@luze/permissions';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeholders } from '../src/database/placeholders.ts';
import { columnsOf } from '../src/ledger/columns.ts';
import { allRows, findRow, listRows } from '../src/ledger/read.ts';
import { makeReader } from '../src/ledger/reader.ts';
import { encode } from '../src/ledger/values.ts';
import { startServer, type TestServer } from './server.ts';

/**
 * Ten thousand questions over all ledgers, and six hundred of each at least: the rules differ, what turns them into SQL
 * does not.
 */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? Math.max(12, Math.ceil(200 / ledgers.length)));
const QUESTIONS = 50;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ empty: true });
});
afterAll(() => server.close());

/** Ids that begin alike: what a careless prefix comparison would confuse. */
const NUMBERS = ['1', '2', '11', '12', '21', '111', '112', '121', '211', '1111', '1121'];
const id = fc.constantFrom(...NUMBERS);

interface Tree {
  readonly cities: readonly string[];
  readonly counties: readonly { readonly id: string; readonly city: string }[];
  readonly branches: readonly { readonly id: string; readonly county: string; readonly city: string }[];
}

/** Unit ids are unique within a tree, as they are in a database. */
const tree: fc.Arbitrary<Tree> = fc.shuffledSubarray(NUMBERS, { minLength: 7, maxLength: 11 }).map((ids) => {
  const cities = ids.slice(0, 2);
  const counties = ids.slice(2, 5).map((county, index) => ({ id: county, city: cities[index % 2] ?? '' }));
  const branches = ids.slice(5).map((branch, index) => {
    const county = counties[index % counties.length];
    return { id: branch, county: county?.id ?? '', city: county?.city ?? '' };
  });
  return { cities, counties, branches };
});

const rowsIn = (ledger: Ledger, { cities, counties, branches }: Tree): fc.Arbitrary<LedgerRow[]> => {
  const places = [
    ...cities
      .filter(() => ledger.unitLevels.includes('CITY'))
      .map((city) => ({
        unitId: city,
        unitLevel: 'CITY' as const,
        cityId: city,
        countyId: '0',
        branchId: '0',
      })),
    ...counties.map((county) => ({
      unitId: county.id,
      unitLevel: 'COUNTY' as const,
      cityId: county.city,
      countyId: county.id,
      branchId: '0',
    })),
    ...branches.map((branch) => ({
      unitId: branch.id,
      unitLevel: 'BRANCH' as const,
      cityId: branch.city,
      countyId: branch.county,
      branchId: branch.id,
    })),
  ];
  const decisions = Object.entries(ledger.fields).filter(([, field]) => field.decision === true);
  return fc
    .array(
      fc.record({
        place: fc.constantFrom(...places),
        state: fc.constantFrom(...Object.keys(ledger.states)),
        people: fc.record({ submittedBy: id, submittedFor: fc.constantFrom('0', ...NUMBERS), createdBy: id }),
        acceptorLevel: fc.constantFrom<Level>('CITY', 'COUNTY'),
        handled: fc.boolean(),
        keys: fc.record(Object.fromEntries(Object.keys(ledger.keys).map((name) => [name, id]))),
        values: fc.record(
          Object.fromEntries(
            decisions.map(([name, field]) => [
              name,
              field.kind === 'flag' ? fc.boolean() : fc.constantFrom(...Object.keys(field.choices ?? {})),
            ]),
          ),
        ),
      }),
      { minLength: 6, maxLength: 14 },
    )
    .map((drawn) =>
      drawn.map(({ place, state, people, acceptorLevel, handled, keys, values }, index) =>
        aRow(ledger, {
          ...place,
          ...people,
          ...values,
          ...keys,
          id: String(index + 1),
          state,
          open: ledger.states[state]?.open ?? false,
          acceptorLevel,
          handled,
          [ledger.number.field]: `N${index + 1}`,
        }),
      ),
    );
};

const assignmentIn = ({ cities, counties, branches }: Tree, duty: Duty): fc.Arbitrary<Assignment> =>
  fc
    .record({
      role: fc.constantFrom(...ROLES),
      place: fc.constantFrom(
        ...cities.map((unitId) => ({ unitId, unitLevel: 'CITY' as Level, cityId: unitId })),
        ...counties.map((county) => ({
          unitId: county.id,
          unitLevel: 'COUNTY' as Level,
          cityId: county.city,
        })),
        ...branches.map((branch) => ({
          unitId: branch.id,
          unitLevel: 'BRANCH' as Level,
          cityId: branch.city,
        })),
      ),
      duties: fc.constantFrom([], [duty], ['PARTY']),
    })
    .map(({ role, place, duties }) => ({
      id: '1',
      personId: '1',
      role,
      ...place,
      duties: duties as Assignment['duties'],
      validFrom: '2021-01-01',
      validTo: null,
    }));

const actorIn = (of: Tree, duty: Duty): fc.Arbitrary<Actor> =>
  fc.record({
    personId: id,
    recusal: fc.record({
      personKey: fc.constantFrom(null, ...NUMBERS),
      leads: fc.subarray(
        [...of.counties, ...of.branches].map((unit) => unit.id),
        { maxLength: 2 },
      ),
    }),
    assignments: fc.array(assignmentIn(of, duty), { maxLength: 3 }),
    delegations: fc.array(
      fc.record({
        principalId: id,
        principalName: fc.constant('某人'),
        assignments: fc.array(assignmentIn(of, duty), { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 1 },
    ),
  });

async function store(ledger: Ledger, rows: readonly LedgerRow[]): Promise<void> {
  const columns = columnsOf(ledger);
  await server.database.transaction(async (tx) => {
    await tx.query(`DELETE FROM \`${ledger.table}\``);
    if (rows.length === 0) return;
    await tx.query(
      `INSERT INTO \`${ledger.table}\` (${columns.map(({ column }) => `\`${column}\``).join(', ')}) VALUES ${rows.map(() => `(${placeholders(columns)})`).join(', ')}`,
      rows.flatMap((row) => columns.map((column) => encode(column, row[column.property]))),
    );
  });
}

describe.each(ledgers.map((ledger) => [ledger.name, ledger] as const))('%s', (_name, ledger) => {
  const actions = ['read', 'update', 'delete', 'export', ...Object.keys(ledger.moves)];

  it(`SQL opens what the ability opens, and a list holds what by id finds (${RUNS} trees × ${QUESTIONS} questions)`, async () => {
    const world = tree.chain((drawn) =>
      fc.record({
        rows: rowsIn(ledger, drawn),
        questions: fc.array(
          fc.record({ actor: actorIn(drawn, AREA_DUTY[ledger.area]), action: fc.constantFrom(...actions) }),
          {
            minLength: QUESTIONS,
            maxLength: QUESTIONS,
          },
        ),
      }),
    );
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(world, async ({ rows, questions }) => {
        await store(ledger, rows);
        for (const [index, { actor, action }] of questions.entries()) {
          // Rules name the ledger they are of: those of the others decide nothing here.
          const ability = abilityFor(actor, [ledger]);
          const reader = makeReader({
            database: server.database,
            actor,
            ability,
            language: 'zh-CN',
            clock: new SettableClock('2021-12-31'),
            parameters: RULE_PARAMETERS,
            vault: server.server.app.vault,
          });
          const bySql = (await allRows(reader, ledger, { action, limit: 100 })).map((row) => row.id).sort();
          const byAbility = rows
            .filter((row) => canOn(ability, action, ledger, row))
            .map((row) => row.id)
            .sort();
          expect(bySql).toEqual(byAbility);
          opened += byAbility.length;
          if (index % 10 !== 0 || action !== 'read' || byAbility.length === 0) continue;
          const page = await listRows(reader, ledger, { first: 100 });
          const listed = page.found.map((one) => page.plan.row(one).id).sort();
          const found = (await Promise.all(rows.map((row) => findRow(reader, ledger, row.id))))
            .flatMap((row) => row?.id ?? [])
            .sort();
          expect(listed).toEqual(found);
        }
      }),
      { numRuns: RUNS, seed: 20_211_231 },
    );
    // A run in which nothing is ever open would hold the property without showing anything.
    expect(opened).toBeGreaterThan(RUNS * 4);
  }, 1_800_000);

  it('stands on columns every row has', () => {
    const row = aRow(ledger);
    for (const key of Object.values(ANCESTOR_KEYS)) expect(row[key]).toMatch(/^\d+$/);
  });
});
