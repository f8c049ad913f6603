import { dueRuleOf, ledgers, RULE_PARAMETERS, rulesOn } from '@luze/domain';
import { floodPatrol } from '@luze/domain/testing';
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
    const fields = faultsOfForm(ledger, null, { ...empty, [ledger.light.starts]: null }, null, context).map(
      (fault) => fault.field,
    );
    expect(fields).toContain('unitId');
    // What is needed later only, a draft may leave open.
    if (ledger.fields[ledger.light.starts]?.required) expect(fields).toContain(ledger.light.starts);
    expect(fields).not.toContain(ledger.number.field);
  });

  it('refuses a first day in the future in the words of the definition', () => {
    const required = Object.fromEntries(
      Object.entries(ledger.fields)
        .filter(([, field]) => field.required && field.kind !== 'flag')
        .map(([name, field]) => [name, field.choices ? Object.keys(field.choices)[0] : 'x']),
    );
    const values = { ...empty, ...required, [ledger.light.starts]: '2022-01-03' };
    expect(faultsOfForm(ledger, null, values, branch, context)).toEqual([
      { field: ledger.light.starts, code: 'DAY_IN_FUTURE', params: { today } },
    ]);
  });

  it('sends what is filled and trims it', () => {
    const name = ledger.title.find((field) => ledger.fields[field]?.byMoveOnly !== true);
    if (name === undefined) return;
    const input = inputOfForm(ledger, null, empty, { ...empty, [name]: '  矿山 ' });
    expect(input[name]).toBe('矿山');
    expect(Object.values(input)).not.toContain(null);
  });

  it('tells the deadline before anything is sent', () => {
    const decisions = Object.fromEntries(
      Object.entries(ledger.fields).flatMap(([name, field]) =>
        field.required && field.choices ? [[name, Object.keys(field.choices)[0]]] : [],
      ),
    );
    const row = rowOfValues(ledger, null, { ...empty, ...decisions }, 'BRANCH', '某人');
    const preview = duePreviewOf(ledger, row, context.rules);
    // A new row of some ledgers owes nothing yet.
    if (dueRuleOf(ledger.light.due, row) === null) expect(preview).toBeNull();
    else expect(preview?.dueDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('tells no deadline while the day it counts from was taken out again', () => {
    const row = rowOfValues(ledger, null, { ...empty, [ledger.light.starts]: null }, 'BRANCH', '某人');
    expect(duePreviewOf(ledger, row, context.rules)).toBeNull();
  });
});
