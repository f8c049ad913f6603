import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { lightDaysOf, lightOf } from '../ledger/light.ts';
import { checkRow } from '../ledger/validate.ts';
import { ledgers } from '../ledgers.ts';
import type { Level } from '../organisation/level.ts';
import { rulesOn } from '../rules/parameters.ts';
import { caseRectification } from './case-rectification.ts';
import { dutyListItem } from './duty-item.ts';
import { warningEducation } from './education.ts';
import { responsibilityLetter } from './letter.ts';
import { integrityTalk, peopleIn } from './talk.ts';

const today = '2021-12-31';
const rules = rulesOn(
  ledgers.flatMap(({ parameters }) => parameters),
  today,
);
const born = (ledger: Ledger, input: Record<string, unknown>, unitLevel: Level, day = today) =>
  ledger.defaults({ input, actorName: '某', unitLevel, today: day, rules });
const codes = (ledger: Ledger, over: object): string[] =>
  checkRow(ledger, aRow(ledger, over), { today, rules }).map(({ code }) => code);

describe('a responsibility letter', () => {
  it('is signed by the end of March in a county, by the end of April in a branch', () => {
    expect(born(responsibilityLetter, { forYear: 2021 }, 'COUNTY')['dueOn']).toBe('2021-03-31');
    expect(born(responsibilityLetter, { forYear: 2021 }, 'BRANCH')['dueOn']).toBe('2021-04-30');
    expect(born(responsibilityLetter, { forYear: 2021, dueOn: '2021-02-01' }, 'BRANCH')['dueOn']).toBe(
      '2021-02-01',
    );
  });

  it('belongs to its own year: an older one began then, a coming one begins now', () => {
    expect(born(responsibilityLetter, { forYear: 2019 }, 'COUNTY')['issuedOn']).toBe('2019-01-01');
    expect(born(responsibilityLetter, { forYear: 2022 }, 'COUNTY')['issuedOn']).toBe(today);
    const other = { forYear: 2022, dueOn: '2021-03-31' };
    expect(codes(responsibilityLetter, other)).toEqual(['LETTER_DUE_OTHER_YEAR']);
    expect(codes(responsibilityLetter, { ...other, dueOn: '2022-03-31' })).toEqual([]);
  });

  it('is yellow fifteen days before, red the day after, and done when signed', () => {
    const lit = (over: object, day: string) => {
      const row = aRow(responsibilityLetter, { forYear: 2021, dueOn: '2021-03-31', ...over });
      return lightOf({ ...row, ...lightDaysOf(responsibilityLetter, row, rules) }, day, 'CITY')?.colour;
    };
    expect([lit({}, '2021-03-15'), lit({}, '2021-03-16'), lit({}, '2021-04-01')]).toEqual([
      'BLUE',
      'YELLOW',
      'RED',
    ]);
    expect(lit({ state: 'SIGNED', open: false, signedOn: '2021-03-31' }, today)).toBe('GREEN_DONE');
    expect(lit({ state: 'SIGNED', open: false, signedOn: '2021-04-01' }, today)).toBe('GREY_LATE');
  });
});

describe('a duty', () => {
  it('of a branch or a deputy is verified by the county, of a county secretary by the city', () => {
    const acceptor = (unitLevel: Level, kind: string) =>
      dutyListItem.acceptor(aRow(dutyListItem, { unitLevel, kind }));
    expect(acceptor('BRANCH', 'FIRST_RESPONSIBLE')).toBe('COUNTY');
    expect(acceptor('COUNTY', 'DUAL_DUTY')).toBe('COUNTY');
    expect(acceptor('COUNTY', 'FIRST_RESPONSIBLE')).toBe('CITY');
  });

  it('taken from an older sheet stands where its columns say', () => {
    const history = dutyListItem.workbook.history;
    expect(history?.({})).toEqual({ state: 'OPEN', values: {} });
    expect(history?.({ verifiedOn: '2020-06-01' })).toEqual({
      state: 'VERIFIED',
      values: { doneOn: '2020-06-01' },
    });
  });
});

describe('an integrity talk', () => {
  it.each([
    ['林甲', 1],
    ['林甲、林乙，林丙', 3],
    ['12人', 12],
    ['１２', 12],
    ['0', 1],
  ])('with %s is with %d', (names, count) => {
    expect(peopleIn(names)).toBe(count);
    expect(born(integrityTalk, { talkeeName: names }, 'COUNTY')).toEqual({ groupSize: count });
  });

  it('of a group may be told by its size alone', () => {
    expect(born(integrityTalk, { kind: 'COLLECTIVE', groupSize: 12 }, 'COUNTY')).toEqual({
      talkeeName: '12 人',
    });
    expect(born(integrityTalk, { kind: 'ROUTINE', groupSize: 12 }, 'COUNTY')).toEqual({});
    expect(born(integrityTalk, { kind: 'COLLECTIVE', talkeeName: '甲、乙' }, 'COUNTY')).toEqual({
      groupSize: 2,
    });
  });

  it('that is to be followed up is not concluded without saying what was done', () => {
    const check = (followUpDue: string | null, input: object) =>
      integrityTalk.moves['conclude']?.check?.({
        row: aRow(integrityTalk, { followUpDue }),
        input: { ...input },
        actor: { name: '某', level: 'COUNTY' },
        today,
        rules,
      });
    expect(check('2021-12-20', {})).toEqual([{ field: 'followUp', code: 'TALK_FOLLOW_UP_MISSING' }]);
    expect(check('2021-12-20', { followUp: '已修订规程。' })).toEqual([]);
    expect(check(null, {})).toEqual([]);
  });

  it('shows how many were talked to in place of their names', () => {
    const [rule] = integrityTalk.masks['talkeeName'] ?? [];
    expect(rule?.shows?.(aRow(integrityTalk, { groupSize: 7, talkeeName: '林甲' }))).toBe('7 人');
  });

  it('names no masked field where it is searched, titled or counted', () => {
    const open = [...integrityTalk.title, ...integrityTalk.search, ...integrityTalk.dimensions];
    expect(open).not.toContain('talkeeName');
  });
});

describe('warning education and case rectification', () => {
  it('rectification is not due before it was raised, and names no case where cases are not read', () => {
    const item = { raisedOn: '2021-12-20', dueOn: '2021-12-25', caseGroupCode: 'AL-2021-02' };
    expect(codes(caseRectification, item)).toEqual([]);
    expect(codes(caseRectification, { ...item, dueOn: '2021-12-19' })).toEqual(['RECTIFICATION_DUE_BEFORE']);
    for (const caseGroupCode of ['DC-2021-007', 'ｄｃ－2021-7', '见 DC2021007'])
      expect(codes(caseRectification, { ...item, caseGroupCode }), caseGroupCode).toEqual([
        'RECTIFICATION_CASE_NO',
      ]);
    expect(born(caseRectification, { dueOn: '2020-06-30' }, 'COUNTY')['raisedOn']).toBe('2020-06-30');
    expect(born(caseRectification, { dueOn: '2022-06-30' }, 'COUNTY')['raisedOn']).toBe(today);
  });

  it('have no more people present than expected', () => {
    expect(codes(warningEducation, { expected: 10, present: 11 })).toEqual(['EDUCATION_MORE_THAN_EXPECTED']);
    expect(codes(warningEducation, { expected: 10, present: 10 })).toEqual([]);
  });

  it('are closed by the level above with X, which a county holds in this row of the table', () => {
    for (const ledger of [warningEducation, caseRectification])
      for (const move of Object.values(ledger.moves).filter(({ by }) => by.includes('acceptor')))
        expect(move.letter).toBe('X');
  });

  it('red for who verifies after ten days, never for who reported in time', () => {
    const row = aRow(caseRectification, {
      state: 'DONE',
      raisedOn: '2021-10-01',
      dueOn: '2021-12-20',
      doneOn: '2021-12-18',
      acceptorLevel: 'CITY',
    });
    const lit = { ...row, ...lightDaysOf(caseRectification, row, rules) };
    expect(lightOf(lit, today, 'COUNTY')?.colour).toBe('GREEN');
    expect(lightOf(lit, today, 'CITY')).toMatchObject({
      colour: 'RED',
      reason: 'ACCEPTANCE_OVERDUE',
      days: 3,
    });
  });
});
