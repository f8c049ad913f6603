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

const all = [...ledgers, floodPatrol];
/** Ledgers whose first day people write, and those among them in which something falls due. */
const begun = all.filter(({ fields, light }) => fields[light.starts]?.byMoveOnly !== true);
const due = begun.filter(({ light }) => light.due.length > 0);

describe.each(begun)('the first day of $name', (ledger) => {
  const empty = openingValues(ledger, null, today);

  it('is asked for', () => {
    const faults = faultsOfForm(ledger, null, { ...empty, [ledger.light.starts]: null }, branch, context);
    expect(faults.map(({ field }) => field)).toContain(ledger.light.starts);
  });

  it('is refused in the future in the words of the definition', () => {
    const values = {
      ...empty,
      ...sampleInput(ledger, '某', '2022-01-04'),
      [ledger.light.starts]: '2022-01-03',
    };
    expect(faultsOfForm(ledger, null, values, branch, context)).toEqual([
      { field: ledger.light.starts, code: 'DAY_IN_FUTURE', params: { today } },
    ]);
  });
});

describe.each(due)('the deadline of $name', (ledger) => {
  const empty = openingValues(ledger, null, today);

  it('is told before anything is sent', () => {
    const decisions = Object.fromEntries(
      Object.entries(ledger.fields).flatMap(([name, field]) =>
        field.required && field.choices ? [[name, Object.keys(field.choices)[0]]] : [],
      ),
    );
    const row = rowOfValues(ledger, null, { ...empty, ...decisions }, 'BRANCH', context);
    expect(duePreviewOf(ledger, row, context.rules)?.dueDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is not told while the day it counts from was taken out again', () => {
    const row = rowOfValues(ledger, null, { ...empty, [ledger.light.starts]: null }, 'BRANCH', context);
    expect(duePreviewOf(ledger, row, context.rules)).toBeNull();
  });
});

describe.each(all)('the form of $name', (ledger) => {
  const empty = openingValues(ledger, null, today);

  it('asks for the unit and for every required field at once', () => {
    const fields = faultsOfForm(ledger, null, empty, null, context).map((fault) => fault.field);
    const filled = { ...empty, ...ledger.defaults({ ...context, input: {}, unitLevel: 'BRANCH' }) };
    const needed = [...Object.entries(ledger.fields), ...Object.entries(ledger.asks)]
      .filter(
        ([name, field]) => field.required && field.byMoveOnly !== true && (filled[name] ?? null) === null,
      )
      .map(([name]) => name);
    expect(fields).toEqual(expect.arrayContaining(['unitId', ...needed]));
    expect(fields).not.toContain(ledger.number.field);
  });

  it('sends what is filled and trims it', () => {
    const [name] = ledger.title;
    const input = inputOfForm(ledger, null, empty, { ...empty, [name ?? '']: '  矿山 ' });
    expect(input[name ?? '']).toBe('矿山');
    expect(Object.values(input)).not.toContain(null);
  });
});
