import {
  ANCESTOR_KEYS,
  type Assignment,
  DUTIES,
  type Ledger,
  type LedgerRow,
  type Level,
  ledgers,
  NO_ID,
  ROLES,
  type Role,
} from '@luze/domain';
import { aRow } from '@luze/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abilityFor, canEver, canOn } from './ability.ts';
import { type Actor, NOT_RECUSED } from './actor.ts';
import { explain, type Step, type Verdict } from './explain.ts';
import { maskTable } from './masks.ts';
import { refusalOfMove } from './may.ts';
import { openersOf } from './openers.ts';
import { grantsOf } from './rules-of.ts';

/** Two cities with two counties each and two branches in each county; ids that begin alike. */
const PLACES = ['1', '2'].flatMap((cityId) => [
  { unitId: cityId, unitLevel: 'CITY' as Level, cityId, countyId: NO_ID, branchId: NO_ID },
  ...['1', '2'].flatMap((county) => {
    const countyId = `${cityId}${county}`;
    return [
      { unitId: countyId, unitLevel: 'COUNTY' as Level, cityId, countyId, branchId: NO_ID },
      ...['1', '2'].map((branch) => ({
        unitId: `${countyId}${branch}`,
        unitLevel: 'BRANCH' as Level,
        cityId,
        countyId,
        branchId: `${countyId}${branch}`,
      })),
    ];
  }),
]);
const person = fc.constantFrom('7', '8', '9');
const place = fc.constantFrom(...PLACES);

const rowOf = (ledger: Ledger): fc.Arbitrary<LedgerRow> => {
  const decisions = Object.entries(ledger.fields).filter(([, field]) => field.decision === true);
  return fc
    .record({
      place,
      people: fc.record({ createdBy: person, submittedBy: person, submittedFor: person }),
      state: fc.constantFrom(...Object.keys(ledger.states)),
      acceptorLevel: fc.constantFrom<Level>('CITY', 'COUNTY'),
      handled: fc.boolean(),
      keys: fc.record(Object.fromEntries(Object.keys(ledger.keys).map((name) => [name, person]))),
      values: fc.record(
        Object.fromEntries(
          decisions.map(([name, field]) => [
            name,
            field.kind === 'flag' ? fc.boolean() : fc.constantFrom(...Object.keys(field.choices ?? {})),
          ]),
        ),
      ),
    })
    .map(({ place: at, people, keys, values, ...own }) =>
      aRow(ledger, {
        ...at,
        ...people,
        ...values,
        ...keys,
        ...own,
        open: ledger.states[own.state]?.open ?? false,
      }),
    );
};

const assignment: fc.Arbitrary<Assignment> = fc
  .record({
    role: fc.constantFrom<Role>(...ROLES),
    place,
    duties: fc.subarray([...DUTIES], { maxLength: 2 }),
  })
  .map(({ role, place: { unitId, unitLevel, cityId }, duties }) => ({
    id: '1',
    personId: '7',
    role,
    unitId,
    unitLevel,
    cityId,
    duties,
    validFrom: '2021-01-01',
    validTo: null,
  }));

const actor: fc.Arbitrary<Actor> = fc.record({
  personId: person,
  assignments: fc.array(assignment, { maxLength: 2 }),
  delegations: fc.array(
    fc.record({
      principalId: fc.constant('9'),
      principalName: fc.constant('principal'),
      assignments: fc.array(assignment, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 1 },
  ),
  recusal: fc.record({
    personKey: fc.option(person),
    leads: fc.subarray(
      PLACES.map(({ unitId }) => unitId),
      { maxLength: 2 },
    ),
  }),
});

const VERBS = ['read', 'count', 'create', 'update', 'delete', 'export'];
const verbsOf = (ledger: Ledger): string[] => [...VERBS, ...Object.keys(ledger.moves)];
const fieldsOf = (ledger: Ledger): string[] => [
  ...new Set([...Object.keys(ledger.masks), ...Object.keys(ledger.fields)]),
];

const questionOf = (ledger: Ledger) =>
  fc.record({
    verb: fc.constantFrom(...verbsOf(ledger)),
    row: fc.option(rowOf(ledger), { freq: 8 }),
    field: fc.constant(null),
  });
const fieldQuestionOf = (ledger: Ledger) =>
  fc.record({
    verb: fc.constant('read'),
    row: fc.option(rowOf(ledger), { freq: 8 }),
    field: fc.constantFrom(...fieldsOf(ledger)),
  });

/** What the gates answer: the ability, the moves and the masks as every exit asks them. */
function answered(
  who: Actor,
  ledger: Ledger,
  { verb, row, field }: { verb: string; row: LedgerRow | null; field: string | null },
): Verdict {
  const ability = abilityFor(who, [ledger]);
  const isMove = ledger.moves[verb] !== undefined;
  const may =
    row === null
      ? canEver(ability, verb, ledger)
      : isMove
        ? refusalOfMove(ability, ledger, verb, row) === null
        : canOn(ability, verb, ledger, row);
  if (!may) return 'DENIED';
  if (field === null) return 'ALLOWED';
  const table = maskTable(who, ledger);
  if (row === null) return table.clouded.has(field) ? 'MASKED' : 'ALLOWED';
  const mask = table.of(row).get(field);
  if (mask === undefined) return 'ALLOWED';
  return mask.shows === undefined ? 'HIDDEN' : 'MASKED';
}

const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 150) };
const deciding = (steps: readonly Step[]): Step[] => steps.filter(({ decides }) => decides);

describe.each(ledgers.map((ledger) => [ledger.name, ledger] as const))(
  'an explanation of %s',
  (_, ledger) => {
    it('says of every verb what the gates answer, and names one step that decides', () => {
      fc.assert(
        fc.property(actor, questionOf(ledger), (who, question) => {
          const { verdict, steps } = explain(who, ledger, question);
          expect(verdict).toBe(answered(who, ledger, question));
          expect(deciding(steps)).toHaveLength(1);
          expect(['ROLE_GRANTS', 'DELEGATED_BY'].includes(deciding(steps)[0]?.code ?? '')).toBe(
            verdict === 'ALLOWED',
          );
        }),
        RUNS,
      );
    });

    it('says of every field what the masks show', () => {
      fc.assert(
        fc.property(actor, fieldQuestionOf(ledger), (who, question) => {
          expect(explain(who, ledger, question).verdict).toBe(answered(who, ledger, question));
        }),
        RUNS,
      );
    });

    it('offers only assignments that would open what was asked', () => {
      fc.assert(
        fc.property(actor, questionOf(ledger), place, (who, question, home) => {
          const at = aRow(ledger, { ...home, ...question.row });
          for (const { role, unitId, unitLevel, duty } of openersOf(who, ledger, question, at)) {
            const held: Assignment = {
              id: '2',
              personId: who.personId,
              role,
              unitId,
              unitLevel,
              cityId: at.cityId,
              duties: [duty],
              validFrom: '2021-01-01',
              validTo: null,
            };
            expect(at[ANCESTOR_KEYS[unitLevel]]).toBe(unitId);
            expect(answered({ ...who, assignments: [held], delegations: [] }, ledger, question)).toBe(
              'ALLOWED',
            );
          }
        }),
        RUNS,
      );
    });
  },
);

describe('what an explanation stands on', () => {
  it('is masked for nobody, save what recusal stands on: no step tells of a value by being there', () => {
    for (const ledger of ledgers) {
      const stood = ROLES.flatMap((role) =>
        PLACES.flatMap(({ unitId, unitLevel, cityId }) => {
          const held = { id: '1', personId: '7', role, unitId, unitLevel, cityId, duties: [...DUTIES] };
          const authority = { assignment: { ...held, validFrom: '', validTo: null }, principalId: null };
          return grantsOf(ledger, authority, '7').flatMap(({ conditions }) => Object.keys(conditions));
        }),
      );
      const moved = Object.values(ledger.moves).flatMap(({ when }) => Object.keys(when ?? {}));
      const masking = Object.values(ledger.masks).flatMap((rules) =>
        (rules ?? []).flatMap(({ when }) => Object.keys(when ?? {})),
      );
      const recusing = Object.keys(ledger.recusal?.leader ?? {});
      for (const column of [...stood, ...moved, ...masking].filter((name) => !recusing.includes(name)))
        expect(Object.keys(ledger.masks), `${ledger.name}.${column}`).not.toContain(column);
    }
  });
});

describe('an explanation', () => {
  const find = (name: string): Ledger => {
    const found = ledgers.find((ledger) => ledger.name === name);
    if (found === undefined) throw new TypeError(`no ${name}`);
    return found;
  };
  const hazard = find('Hazard');
  const cases = find('DisciplineCase');
  const secretary: Assignment = {
    id: '1',
    personId: '7',
    role: 'COUNTY_SECRETARY',
    unitId: '11',
    unitLevel: 'COUNTY',
    cityId: '1',
    duties: [],
    validFrom: '2021-01-01',
    validTo: null,
  };
  const who: Actor = { personId: '7', assignments: [secretary], delegations: [], recusal: NOT_RECUSED };
  const inCounty = {
    unitId: '11',
    unitLevel: 'COUNTY' as Level,
    cityId: '1',
    countyId: '11',
    branchId: NO_ID,
  };
  const codeOf = (actorOf: Actor, ledger: Ledger, verb: string, row: LedgerRow): string =>
    deciding(explain(actorOf, ledger, { verb, row, field: null }).steps)[0]?.code ?? '';

  it('names what stands in the way', () => {
    const row = aRow(hazard, inCounty);
    expect(codeOf(who, hazard, 'read', row)).toBe('ROLE_GRANTS');
    expect(codeOf(who, hazard, 'read', { ...row, countyId: '12', unitId: '12' })).toBe('OUT_OF_REACH');
    expect(codeOf(who, hazard, 'update', { ...row, open: false })).toBe('STATE_FORBIDS');
    expect(codeOf(who, hazard, 'delete', { ...row, createdBy: '8' })).toBe('NOT_OWN');
    expect(codeOf(who, cases, 'export', aRow(cases, inCounty))).toBe('NO_GRANT');
    expect(codeOf(who, cases, 'read', aRow(cases, { ...inCounty, managedBy: 'CITY' }))).toBe('MANAGED_ABOVE');
    const party = { ...who, assignments: [{ ...secretary, duties: ['PARTY' as const] }] };
    expect(codeOf(party, hazard, 'read', row)).toBe('DUTY_MISSING');
    expect(codeOf({ ...who, assignments: [] }, hazard, 'read', row)).toBe('NO_ASSIGNMENT');
  });

  it('offers nobody an assignment against recusal', () => {
    const recused = { ...who, recusal: { personKey: 'k', leads: [] } };
    const row = aRow(cases, { ...inCounty, managedBy: 'COUNTY', personKey: 'k' });
    const question = { verb: 'read', row, field: null };
    expect(codeOf(recused, cases, 'read', row)).toBe('RECUSED');
    expect(openersOf(recused, cases, question, row)).toEqual([]);
    expect(openersOf(who, cases, question, row).map(({ role }) => role)).toEqual([
      'CITY_ADMIN',
      'COUNTY_SECRETARY',
      'AUDITOR',
    ]);
  });

  it('tells what a delegate does not carry', () => {
    const carried = {
      ...who,
      assignments: [],
      delegations: [{ principalId: '9', principalName: 'p', assignments: [secretary] }],
    };
    expect(codeOf(carried, cases, 'read', aRow(cases, { ...inCounty, managedBy: 'COUNTY' }))).toBe(
      'NOT_DELEGATED',
    );
    expect(codeOf(carried, hazard, 'read', aRow(hazard, inCounty))).toBe('DELEGATED_BY');
  });
});
