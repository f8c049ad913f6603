import { fallsDue, ledgers } from '@luze/domain';
import { floodPatrol } from '@luze/domain/testing';
import { describe, expect, it } from 'vitest';
import { fieldCondition, filterOf, rangeOf } from './list-filter.ts';
import { EMPTY_LIST, type ListState, listParams, parseList } from './list-state.ts';

const today = '2021-12-31';

describe.each([...ledgers, floodPatrol])('the address of $name', (ledger) => {
  const field = ledger.query[0] ?? '';
  const state: ListState = {
    tab: 'overdue',
    unit: '12',
    own: true,
    text: '边坡 a&b=c',
    lights: ['RED', 'YELLOW'],
    states: [ledger.birth],
    due: '..2021-11-30',
    fields: { [field]: Object.keys(ledger.fields[field]?.choices ?? { a: 1 }).join(',') },
    sort: { field: ledger.number.field, descending: true },
    page: 3,
    size: 50,
  };

  it('says nothing for the default list', () => {
    expect(listParams(EMPTY_LIST).toString()).toBe('');
    expect(parseList(ledger, new URLSearchParams())).toEqual(EMPTY_LIST);
  });

  it('is read back as it was written', () => {
    // Where nothing falls due nothing is late: an address that asks for it opens the list.
    const tab = fallsDue(ledger) ? state.tab : 'open';
    expect(parseList(ledger, new URLSearchParams(listParams(state).toString()))).toEqual({ ...state, tab });
  });

  it('opens although parts of it mean nothing', () => {
    const odd = new URLSearchParams('tab=x&light=PINK&state=NEVER&page=-1&size=7&sort=nothing&f.nothing=1');
    expect(parseList(ledger, odd)).toEqual(EMPTY_LIST);
  });

  it('asks for the rows of the unit, the tab and the query together', () => {
    expect(filterOf(ledger, { ...EMPTY_LIST, tab: 'overdue', unit: '12' }, today)).toEqual({
      and: [{ open: { eq: true } }, { light: { eq: 'RED' } }, { unit: { under: '12' } }],
    });
  });

  it('counts closed rows by the day they were closed this year, or by their year', () => {
    expect(filterOf(ledger, { ...EMPTY_LIST, tab: 'closed' }, today)).toEqual({
      and: [
        { open: { eq: false } },
        ...(ledger.light.closed === null
          ? [{ state: { ne: 'VOIDED' } }, { year: { eq: 2021 } }]
          : [{ [ledger.light.closed]: { gte: '2021-01-01', lte: '2021-12-31' } }]),
      ],
    });
  });

  it('never finds a row without a deadline in a range of days', () => {
    expect(filterOf(ledger, { ...EMPTY_LIST, tab: 'all', due: '2021-12-31..' }, today)).toEqual({
      and: [{ dueDay: { gte: '2021-12-31', lte: '9999-12-30' } }],
    });
  });
});

describe('the text of one field', () => {
  it('reads ranges open at either end', () => {
    expect(rangeOf('a..')).toEqual({ gte: 'a' });
    expect(rangeOf('..b')).toEqual({ lte: 'b' });
    expect(rangeOf('a..b')).toEqual({ gte: 'a', lte: 'b' });
    expect(rangeOf('a')).toEqual({ gte: 'a', lte: 'a' });
  });

  it('ignores choices that do not exist', () => {
    const field = { kind: 'choice', labelSpec: 'x', required: false, choices: { A: 'a' } } as const;
    expect(fieldCondition(field, 'A,B')).toEqual({ in: ['A'] });
    expect(fieldCondition(field, 'B')).toBeNull();
    expect(fieldCondition(field, '-')).toEqual({ isNull: true });
  });
});
