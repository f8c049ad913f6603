import {
  dueRuleOf,
  fallsDue,
  findLedger,
  type Ledger,
  ledgers,
  RULE_PARAMETERS,
  rulesOn,
} from '@luze/domain';
import { floodPatrol, sampleInput, writtenField } from '@luze/domain/testing';
import { describe, expect, it } from 'vitest';
import { duePreviewOf } from './due-preview.ts';
import { faultsOfForm, inputOfForm, openingValues, rowOfValues } from './form-state.ts';

const today = '2021-12-31';
const context = {
  today,
  rules: rulesOn([...RULE_PARAMETERS, ...floodPatrol.parameters], today),
  actorName: '某人',
};
const branch = { id: '7', level: 'BRANCH' };

const all = [...ledgers, floodPatrol];
const blank = (ledger: Ledger) => ({ ...openingValues(ledger, null, today), [ledger.light.starts]: null });
/** Ledgers whose first day people write, and those whose deadline counts from it. */
const begun = all.filter(
  (ledger) =>
    ledger.fields[ledger.light.starts]?.required === true &&
    rowOfValues(ledger, null, blank(ledger), 'BRANCH', context)[ledger.light.starts] === null,
);
const fromTheStart = all.filter(({ light }) =>
  light.due.some(({ field, plusDays }) => field === light.starts && plusDays !== undefined),
);

describe.each(begun)('the first day of $name', (ledger) => {
  it('is asked for', () => {
    const faults = faultsOfForm(ledger, null, blank(ledger), branch, context);
    expect(faults.map(({ field }) => field)).toContain(ledger.light.starts);
  });
});

/** What is planned, passed down, or begins with its own deadline, lies in days to come. */
const isPlanned = ({ states, light, cascade }: Ledger): boolean =>
  Object.hasOwn(states, 'PLANNED') || cascade !== null || ['plannedOn', 'dueOn'].includes(light.starts);

describe.each(begun.filter((ledger) => !isPlanned(ledger)))('the first day of $name', (ledger) => {
  it('is refused in the future in the words of the definition', () => {
    const values = {
      ...blank(ledger),
      ...sampleInput(ledger, '某', '2022-01-04'),
      [ledger.light.starts]: '2022-01-03',
    };
    expect(faultsOfForm(ledger, null, values, branch, context)).toContainEqual({
      field: ledger.light.starts,
      code: 'DAY_IN_FUTURE',
      params: { today },
    });
  });
});

it('some first days are written by people, and some deadlines count from them', () => {
  expect(begun.length).toBeGreaterThan(1);
  expect(fromTheStart.length).toBeGreaterThan(1);
});

describe.each(fromTheStart)('the deadline of $name', (ledger) => {
  it('is not told while the day it counts from was taken out again', () => {
    const row = rowOfValues(ledger, null, blank(ledger), 'BRANCH', context);
    expect(duePreviewOf(ledger, row, context.rules)).toBeNull();
  });
});

describe.each(all.filter(fallsDue))('the deadline of $name', (ledger) => {
  it('is told before anything is sent, where a rule holds at birth', () => {
    const days = Object.fromEntries(ledger.light.due.map(({ field }) => [field, today]));
    const values = { ...openingValues(ledger, null, today), ...sampleInput(ledger, '某', today), ...days };
    const row = rowOfValues(ledger, null, values, 'BRANCH', context);
    const dueDay = duePreviewOf(ledger, row, context.rules)?.dueDay;
    if (dueRuleOf(ledger.light.due, row) === null) expect(dueDay).toBeUndefined();
    else expect(dueDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe.each(all)('the form of $name', (ledger) => {
  const empty = openingValues(ledger, null, today);

  it('asks for the unit and for every required field at once', () => {
    const fields = faultsOfForm(ledger, null, empty, null, context).map((fault) => fault.field);
    const filled = { ...empty, ...ledger.defaults({ ...context, input: empty, unitLevel: 'BRANCH' }) };
    const needed = [...Object.entries(ledger.fields), ...Object.entries(ledger.asks)]
      .filter(
        ([name, field]) => field.required && field.byMoveOnly !== true && (filled[name] ?? null) === null,
      )
      .map(([name]) => name);
    expect(fields).toEqual(expect.arrayContaining(['unitId', ...needed]));
    expect(fields).not.toContain(ledger.number.field);
  });
});

describe.each(all.filter((ledger) => writtenField(ledger) !== null))('the form of $name', (ledger) => {
  it('sends what is filled and trims it', () => {
    const empty = openingValues(ledger, null, today);
    const name = String(writtenField(ledger));
    const input = inputOfForm(ledger, null, empty, { ...empty, [name]: '  矿山 ' });
    expect(input[name]).toBe('矿山');
    expect(Object.values(input)).not.toContain(null);
  });
});

describe('a hash only the server makes', () => {
  const ledger = findLedger('AccountabilityRecord') as Ledger;
  const leader = {
    ...openingValues(ledger, null, today),
    targetType: 'LEADER',
    targetName: '某人',
    admonished: true,
    basis: '履职不力',
    decidedOn: today,
  };
  const faults = (values: Record<string, unknown>) =>
    faultsOfForm(ledger, null, values, { id: '1', level: 'COUNTY' }, context).map(({ field }) => field);

  it('is there once what it is made of is given, and missed before', () => {
    expect(faults(leader)).toEqual(['staffNo']);
    expect(faults({ ...leader, staffNo: 'SZ0003' })).toEqual([]);
  });
});
