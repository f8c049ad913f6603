import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import { lightDaysOf, lightOf, lightSentence } from '../ledger/light.ts';
import { checkMove, isEditable } from '../ledger/validate.ts';
import { RULE_PARAMETERS } from '../ledgers.ts';
import { branchMeeting } from '../party/branch-meeting.ts';
import { rulesOn } from '../rules/parameters.ts';
import { hazard } from './hazard.ts';

const today = '2021-12-31';
const rules = rulesOn(RULE_PARAMETERS, today);
const moveCodes = (name: string, row: object, input: Record<string, unknown>, after: object = {}) => {
  const before = aRow(hazard, row);
  const context = { row: before, input, actor: { name: '某人', level: 'COUNTY' as const }, today, rules };
  const move = hazard.moves[name];
  const stored = { ...before, ...after, ...move?.sets?.(context) };
  return checkMove(hazard, name, context, stored).map(({ field, code }) => `${field} ${code}`);
};

describe('a hazard', () => {
  it('is accepted by the county when general and a branch’s own, else by the city', () => {
    expect(hazard.acceptor(aRow(hazard, { level: 'GENERAL', unitLevel: 'BRANCH' }))).toBe('COUNTY');
    expect(hazard.acceptor(aRow(hazard, { level: 'GENERAL', unitLevel: 'COUNTY' }))).toBe('CITY');
    expect(hazard.acceptor(aRow(hazard, { level: 'MAJOR', unitLevel: 'BRANCH' }))).toBe('CITY');
  });

  it('that is major starts only with the five elements in place and a plan or a safeguard', () => {
    const major = { level: 'MAJOR', state: 'GRADED' };
    expect(moveCodes('start', major, {})).toEqual(
      expect.arrayContaining([
        'dutyLeader REQUIRED',
        'rectifyOwner REQUIRED',
        'measure REQUIRED',
        'fundsWan REQUIRED',
      ]),
    );
    const five = { dutyLeader: '甲', rectifyOwner: '乙', measure: '丙', fundsWan: 1, dueOn: '2022-02-01' };
    expect(moveCodes('start', { ...major, ...five }, {}, five)).toEqual([
      'emergencyPlanRef HAZARD_PLAN_MISSING',
    ]);
    expect(moveCodes('start', { ...major, ...five, interimSafeguard: '警戒线' }, {}, five)).toEqual([]);
  });

  it('that is general is due fifteen days after it was found where nobody set a day', () => {
    const row = aRow(hazard, { level: 'GENERAL', state: 'GRADED', foundOn: '2021-12-20' });
    const set = hazard.moves['start']?.sets?.({
      row,
      input: {},
      actor: { name: '某人', level: 'COUNTY' },
      today,
      rules,
    });
    expect(set).toEqual({ dueOn: '2022-01-04' });
  });

  it('cannot be deferred to an earlier day, nor accepted with a box unticked', () => {
    expect(
      moveCodes(
        'requestDeferral',
        { state: 'RECTIFYING', dueOn: '2022-01-10', deferralOpen: false },
        { newDueOn: '2022-01-10', reason: '雨' },
      ),
    ).toEqual(['newDueOn HAZARD_DEFERRAL_NOT_LATER']);
    expect(
      moveCodes(
        'accept',
        { state: 'APPLIED_ACCEPTANCE' },
        { selfOk: false, expertOk: true, govOk: true },
        { selfOk: false, expertOk: true, govOk: true },
      ),
    ).toEqual(['selfOk HAZARD_BOX_NOT_PASSED']);
  });

  it('reopened within 180 days of its close has recurred, later it has not', () => {
    const recurred = (closedOn: string) =>
      hazard.moves['reopen']?.sets?.({
        row: aRow(hazard, { state: 'CLOSED', closedOn, recurred: null }),
        input: { reason: '复发' },
        actor: { name: '某人', level: 'CITY' },
        today,
        rules,
      })?.['recurred'];
    expect(recurred('2021-07-04')).toBe(true);
    expect(recurred('2021-07-03')).toBe(false);
  });

  it('keeps a county from listing above itself', () => {
    expect(
      moveCodes(
        'list',
        { state: 'RECTIFYING', foundOn: '2021-12-01' },
        { level: 'CITY', dueOn: '2022-02-01' },
      ),
    ).toEqual(['level HAZARD_LISTING_ABOVE_COUNTY']);
  });

  it('may be changed by its own fields only where its state allows', () => {
    expect(isEditable(hazard, 'level', 'REPORTED')).toBe(true);
    expect(isEditable(hazard, 'level', 'RECTIFYING')).toBe(false);
    expect(isEditable(hazard, 'interimSafeguard', 'ACCEPTED')).toBe(true);
    expect(isEditable(hazard, 'interimSafeguard', 'CLOSED')).toBe(false);
    expect(isEditable(hazard, 'hazardNo', 'REPORTED')).toBe(false);
  });

  it('from before the system stands where its columns say', () => {
    const state = (said: Record<string, unknown>) => hazard.workbook.history?.(said).state;
    expect(state({ closedOn: '2020-01-01' })).toBe('CLOSED');
    expect(state({ acceptedOn: '2020-01-01' })).toBe('ACCEPTED');
    expect(state({ dutyLeader: '甲', dueOn: '2020-01-01' })).toBe('RECTIFYING');
    expect(state({})).toBe('GRADED');
  });
});

describe('the light of a hazard', () => {
  const lit = (over: object, day = today, level: 'CITY' | 'COUNTY' | 'BRANCH' = 'BRANCH') => {
    const row = aRow(hazard, over);
    return lightOf({ ...row, ...lightDaysOf(hazard, row, rules) }, day, level);
  };
  const rectifying = { state: 'RECTIFYING', level: 'GENERAL', foundOn: '2021-12-01', dueOn: '2021-12-20' };

  it('is green to the sixth day before, yellow from the fifth, red from the day after', () => {
    expect(lit(rectifying, '2021-12-14')?.colour).toBe('GREEN');
    expect(lit(rectifying, '2021-12-15')?.colour).toBe('YELLOW');
    expect(lit(rectifying, '2021-12-20')).toMatchObject({ colour: 'YELLOW', reason: 'DUE_TODAY' });
    expect(lit(rectifying, '2021-12-21')).toMatchObject({ colour: 'RED', days: 1, severity: 1 });
    expect(lit(rectifying, '2021-12-28')?.severity).toBe(2);
    expect(lit(rectifying, '2022-01-20')?.severity).toBe(3);
  });

  it('of a major one is yellow fifteen days before', () => {
    const major = { ...rectifying, level: 'MAJOR', dueOn: '2022-01-15' };
    expect(lit(major, '2021-12-30')?.colour).toBe('GREEN');
    expect(lit(major, '2021-12-31')?.colour).toBe('YELLOW');
  });

  it('never blames the owner for a slow acceptor: green below, red at and above the acceptor after ten days', () => {
    const applied = {
      ...rectifying,
      state: 'APPLIED_ACCEPTANCE',
      appliedOn: '2021-12-18',
      acceptorLevel: 'COUNTY' as const,
    };
    expect(lit(applied, '2021-12-31', 'BRANCH')?.colour).toBe('GREEN');
    expect(lit(applied, '2021-12-31', 'COUNTY')).toMatchObject({
      colour: 'RED',
      reason: 'ACCEPTANCE_OVERDUE',
      days: 3,
    });
    expect(lit(applied, '2021-12-28', 'COUNTY')).toMatchObject({
      colour: 'GREEN',
      reason: 'AWAITING_ACCEPTANCE',
    });
  });

  it('says that what waits was reported late, and that a meeting is confirmed', () => {
    const late = { ...rectifying, state: 'APPLIED_ACCEPTANCE', appliedOn: '2021-12-23' };
    expect(lit(late, '2021-12-28', 'COUNTY')).toMatchObject({
      colour: 'GREEN',
      reason: 'AWAITING_LATE',
      days: 3,
    });
    expect(lightSentence('AWAITING_LATE', hazard.light)).toBe('LIGHT_AWAITING_LATE');
    expect(lightSentence('AWAITING_LATE', branchMeeting.light)).toBe('LIGHT_CONFIRMATION_LATE');
    expect(lightSentence('OVERDUE', branchMeeting.light)).toBe('LIGHT_OVERDUE');
  });

  it('of a closed one tells whether it was in time, and a voided one has none', () => {
    const closed = {
      ...rectifying,
      state: 'CLOSED',
      open: false,
      appliedOn: '2021-12-19',
      closedOn: '2021-12-30',
    };
    expect(lit(closed)?.colour).toBe('GREEN_DONE');
    expect(lit({ ...closed, appliedOn: '2021-12-22' })).toMatchObject({ colour: 'GREY_LATE', days: 2 });
    expect(lit({ ...rectifying, state: 'VOIDED', open: false })).toBeNull();
  });
});
