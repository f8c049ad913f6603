import { disciplineCase, GRADES_OF, ledgers, RULE_PARAMETERS, rulesOn } from '@luze/domain';
import { floodPatrol, sampleInput } from '@luze/domain/testing';
import { describe, expect, it } from 'vitest';
import { rowOfForm } from '../ledger-row.ts';
import { faultsOfMove, fieldsOfMove, initialOf, inputOf, offered, written } from './move-fields.ts';

const context = {
  actor: { name: '某人', level: 'COUNTY' as const },
  today: '2021-12-31',
  rules: rulesOn([...RULE_PARAMETERS, ...floodPatrol.parameters], '2021-12-31'),
};

describe.each([...ledgers, floodPatrol])('the moves of $name', (ledger) => {
  const row = rowOfForm(ledger, sampleInput(ledger, '某处', '2021-12-01'), 'BRANCH');

  it.each(Object.keys(ledger.moves))('%s can be opened, and an untouched form sends nothing', (move) => {
    const fields = fieldsOfMove(ledger, move, row);
    expect(inputOf(fields, row, initialOf(fields, row), '  ')).toEqual({});
  });

  it.each(
    Object.entries(ledger.moves)
      .filter(([, move]) => move.opinion === 'required')
      .map(([name]) => name),
  )('%s is refused without an opinion before anything is sent', (move) => {
    expect(faultsOfMove(ledger, move, { ...context, row, input: {} })).toContainEqual({
      field: 'opinion',
      code: 'OPINION_REQUIRED',
    });
  });
});

it('offers the grades of the kind chosen, waits for the kind, and takes back a grade of another', () => {
  const row = rowOfForm(disciplineCase, sampleInput(disciplineCase, '某处', '2021-12-01'), 'CITY');
  const fields = fieldsOfMove(disciplineCase, 'sanction', row);
  const [grade] = fields.filter(({ name }) => name === 'grade');
  if (grade === undefined) throw new TypeError('no grade');
  expect(offered(grade, fields, { type: null }).awaits?.name).toBe('type');
  const { field, awaits } = offered(grade, fields, { type: 'GOV' });
  expect(awaits).toBeNull();
  expect(Object.keys(field.choices ?? {})).toEqual(GRADES_OF.GOV);
  const chosen = written(fields, { type: 'GOV' }, 'grade', 'DEMERIT');
  expect(written(fields, chosen, 'type', 'PARTY')).toEqual({ type: 'PARTY', grade: null });
  expect(written(fields, { type: 'GOV', grade: 'WARNING' }, 'type', 'PARTY')).toMatchObject({
    grade: 'WARNING',
  });
});
