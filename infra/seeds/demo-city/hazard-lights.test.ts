import {
  checkMove,
  checkRow,
  findLedger,
  type Ledger,
  type LedgerRow,
  type Level,
  type LightReason,
  lightDaysOf,
  lightOf,
  moveFieldsOf,
  RULE_PARAMETERS,
  rulesOn,
} from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { demoHazards } from './hazards.ts';
import { DEMO_TODAY, demoPeople } from './people.ts';
import type { Story } from './stories.ts';
import { demoUnits } from './units.ts';

const ledger = findLedger('Hazard') as Ledger;
const rules = rulesOn(RULE_PARAMETERS, DEMO_TODAY);
const levelOf = (unitCode: string): Level =>
  demoUnits.find((unit) => unit.code === unitCode)?.level ?? 'CITY';

/** Lets the definition itself tell a story: what it refuses fails the test. */
function play(story: Story): LedgerRow {
  const empty = Object.fromEntries(
    Object.entries(ledger.fields).map(([name, field]) => [
      name,
      field.decision && field.kind === 'flag' ? false : (field.initial ?? null),
    ]),
  );
  const born = {
    ...empty,
    ...story.input,
    hazardNo: 'YH',
    unitLevel: levelOf(story.unitCode),
    state: ledger.birth,
    open: true,
  } as unknown as LedgerRow;
  const faults = checkRow(ledger, born, { today: story.day, rules });
  if (faults.length > 0) throw new Error(`${story.key}: ${JSON.stringify(faults)}`);
  let row: LedgerRow = { ...born, deferrals: [] };
  for (const step of story.steps) {
    const move = ledger.moves[step.move];
    const person = demoPeople.find(({ username }) => username === step.by);
    const actor = { name: person?.name ?? '', level: levelOf(person?.assignment?.unitCode ?? 'SZ') };
    const context = { row, input: step.input, actor, today: step.day, rules };
    const fields = move === undefined ? Object.keys(step.input) : moveFieldsOf(move);
    const given = Object.fromEntries(
      fields.filter((name) => step.input[name] !== undefined).map((name) => [name, step.input[name]]),
    );
    const state = move?.to ?? row.state;
    const after: LedgerRow = {
      ...row,
      ...given,
      ...move?.sets?.(context),
      state,
      open: ledger.states[state]?.open === true,
    };
    const wrong = [
      ...(move === undefined ? [] : checkMove(ledger, step.move, context, after)),
      ...ledger.check(after, { today: step.day, rules }),
    ];
    if (wrong.length > 0) throw new Error(`${story.key} ${step.move}: ${JSON.stringify(wrong)}`);
    const asked =
      step.move === 'requestDeferral' ? [{ decision: 'APPLIED', newDueOn: step.input['newDueOn'] }] : null;
    row = { ...after, deferrals: asked ?? (step.move.endsWith('Deferral') ? [] : row['deferrals']) };
  }
  const acceptorLevel = ledger.acceptor(row);
  return { ...row, ...lightDaysOf(ledger, row, rules), acceptorLevel };
}

const told = demoHazards().map((story) => ({ county: story.unitCode.split('-')[0] ?? '', row: play(story) }));
const lights = told.map(({ county, row }) => ({ county, light: lightOf(row, DEMO_TODAY, 'CITY') }));
const countiesWith = (reason: LightReason, severity = 0): string[] => [
  ...new Set(
    lights
      .filter(({ light }) => light?.reason === reason && light.severity === severity)
      .map(({ county }) => county),
  ),
];

describe('the hazard ledger told the stories', () => {
  it('accepts every report and every step', () => {
    expect(told.length).toBeGreaterThan(300);
  });

  it.each([
    ['OVERDUE', 1, 5],
    ['OVERDUE', 2, 5],
    ['OVERDUE', 3, 4],
    ['DUE_SOON', 0, 7],
    ['ON_TIME', 0, 7],
    ['DONE', 0, 7],
    ['DONE_LATE', 0, 6],
    ['AWAITING_ACCEPTANCE', 0, 5],
    ['ACCEPTANCE_OVERDUE', 1, 4],
  ] as const)('shows the light %s of severity %i in at least %i units', (reason, severity, units) => {
    expect(countiesWith(reason, severity).length).toBeGreaterThanOrEqual(units);
  });

  it('shows the listed hazard 41 days overdue, at the highest severity', () => {
    const listed = told
      .filter(({ row }) => row['listedLevel'] === 'CITY')
      .map(({ row }) => lightOf(row, DEMO_TODAY, 'COUNTY'));
    expect(listed).toEqual([
      { colour: 'RED', reason: 'OVERDUE', days: 41, severity: 3, dueOn: '2021-11-20' },
    ]);
  });
});
