import { ledgers, RULE_PARAMETERS, rulesOn } from '@luze/domain';
import { floodPatrol, sampleInput } from '@luze/domain/testing';
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

describe.each([...ledgers, floodPatrol])('the form of $name', (ledger) => {
  const empty = openingValues(ledger, null, today);

  it('asks for the unit and for every required field at once', () => {
    const filled = rowOfValues(ledger, null, { ...empty, [ledger.light.starts]: null }, 'BRANCH', context);
    const wanted = Object.keys(sampleInput(ledger, '某', today)).filter((name) => filled[name] === null);
    expect(wanted).not.toEqual([]);
    const fields = faultsOfForm(ledger, null, { ...empty, [ledger.light.starts]: null }, null, context).map(
      (fault) => fault.field,
    );
    expect(fields.sort()).toEqual(['unitId', ...wanted].sort());
  });

  it('refuses a first day in the future in the words of the definition', () => {
    const values = {
      ...empty,
      ...sampleInput(ledger, '某', '2022-01-04'),
      [ledger.light.starts]: '2022-01-03',
    };
    expect(faultsOfForm(ledger, null, values, branch, context)).toEqual([
      { field: ledger.light.starts, code: 'DAY_IN_FUTURE', params: { today } },
    ]);
  });

  it('sends what is filled and trims it', () => {
    const [name] = ledger.title;
    const input = inputOfForm(ledger, null, empty, { ...empty, [name ?? '']: '  矿山 ' });
    expect(input[name ?? '']).toBe('矿山');
    expect(Object.values(input)).not.toContain(null);
  });

  it('tells the deadline before anything is sent, where there is one', () => {
    const days = Object.fromEntries(ledger.light.due.map(({ field }) => [field, today]));
    const row = rowOfValues(
      ledger,
      null,
      { ...empty, ...sampleInput(ledger, '某', today), ...days },
      'BRANCH',
      context,
    );
    const dueDay = duePreviewOf(ledger, row, context.rules)?.dueDay;
    if (ledger.light.due.length === 0) expect(dueDay).toBeUndefined();
    else expect(dueDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

const fromTheStart = [...ledgers, floodPatrol].filter(({ light }) =>
  light.due.some(({ field, plusDays }) => field === light.starts && plusDays !== undefined),
);
describe.each(fromTheStart)('the form of $name', (ledger) => {
  it('tells no deadline while the day it counts from was taken out again', () => {
    const values = { ...openingValues(ledger, null, today), [ledger.light.starts]: null };
    expect(
      duePreviewOf(ledger, rowOfValues(ledger, null, values, 'BRANCH', context), context.rules),
    ).toBeNull();
  });
});
