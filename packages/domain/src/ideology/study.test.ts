import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { checkMove, checkRow } from '../ledger/validate.ts';
import { rulesOn } from '../rules/parameters.ts';
import { leaveAndMakeUp } from './study-attendance.ts';
import { studyGroupSession } from './study-group-session.ts';
import { studyPlan } from './study-plan.ts';

const TODAY = '2021-12-31';
const contextOf = (ledger: Ledger) => ({ today: TODAY, rules: rulesOn(ledger.parameters, TODAY) });
const said = (violations: readonly { readonly field: string; readonly code: string }[]) =>
  violations.map(({ field, code }) => `${field} ${code}`);

const aSession = (over: Partial<LedgerRow> = {}): LedgerRow =>
  aRow(studyGroupSession, {
    unitLevel: 'COUNTY',
    form: 'COLLECTIVE',
    topic: '耕地保护',
    planTopic: '耕地保护',
    heldOn: '2021-09-10',
    hostName: '甲',
    recorderName: '乙',
    expected: 9,
    present: 7,
    absentWithLeave: 1,
    makeUpCount: 2,
    speakers: 4,
    ...over,
  });
const faultsOf = (over: Partial<LedgerRow>) =>
  said(checkRow(studyGroupSession, aSession(over), contextOf(studyGroupSession)));

describe('a session of the study group', () => {
  it('counts who came, who was excused, who made up for it and who spoke within who was expected', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ present: 10 })).toContain('present MEETING_ATTENDED_MORE');
    expect(faultsOf({ absentWithLeave: 3 })).toEqual(['absentWithLeave MEETING_ATTENDED_MORE']);
    expect(faultsOf({ makeUpCount: 3 })).toEqual(['makeUpCount MEETING_ATTENDED_MORE']);
    expect(faultsOf({ speakers: 8 })).toEqual(['speakers MEETING_ATTENDED_MORE']);
    expect(faultsOf({ present: 9, absentWithLeave: 0, makeUpCount: 0 })).toEqual([]);
  });

  it('has no speakers where each reads alone, and is recorded by another than who chairs it', () => {
    expect(faultsOf({ form: 'READING' })).toEqual(['speakers STUDY_READ_ALONE']);
    expect(faultsOf({ recorderName: '甲' })).toEqual(['recorderName MEETING_HOST_RECORDS']);
  });

  it('is planned for any day, and held only until today', () => {
    expect(faultsOf({ heldOn: '2022-01-10' })).toEqual(['heldOn DAY_IN_FUTURE']);
    const planned = aSession({ heldOn: '2022-01-10', present: null });
    expect(checkRow(studyGroupSession, planned, contextOf(studyGroupSession))).toEqual([]);
    expect(studyGroupSession.births.stateOf(planned, 'COUNTY')).toBe('PLANNED');
    expect(studyGroupSession.births.stateOf(aSession(), 'COUNTY')).toBe('HELD');
  });

  it('is confirmed by the city, the city’s own as well', () => {
    expect(studyGroupSession.acceptor(aSession())).toBe('CITY');
    expect(studyGroupSession.acceptor(aSession({ unitLevel: 'CITY' }))).toBe('CITY');
  });

  it('has no field for what anybody said or thinks', () => {
    const texts = Object.entries(studyGroupSession.fields).filter(([, { kind }]) => kind === 'longText');
    expect(texts.map(([name]) => name)).toEqual(['outputs']);
  });

  it('says leave and make-up in one cell, and nothing where everybody came', () => {
    expect(leaveAndMakeUp(aSession())).toBe('请假 1 人，已补课 2 人');
    expect(leaveAndMakeUp(aSession({ absentWithLeave: 0, makeUpCount: null }))).toBeNull();
  });
});

const birth = (input: Record<string, unknown>) =>
  studyPlan.defaults({
    input,
    actorName: '某',
    unitLevel: 'COUNTY',
    today: '2021-02-10',
    rules: rulesOn(studyPlan.parameters, '2021-02-10'),
  });

describe('a study plan', () => {
  it('is due on 28 February of its year, in leap years too', () => {
    expect(birth({})['dueOn']).toBe('2021-02-28');
    expect(birth({ forYear: 2024 })['dueOn']).toBe('2024-02-28');
    expect(birth({ dueOn: '2021-03-05' })['dueOn']).toBe('2021-03-05');
  });

  it('is born with the topics its input names, each in its quarter', () => {
    const input = { topicQ1: '全会精神', topicQ2: '', topicQ4: '安全生产' };
    expect(birth(input)['topicCount']).toBe(2);
    expect(studyPlan.bornChildren(aRow(studyPlan), input)).toEqual([
      { name: 'topics', values: { quarter: 'Q1', title: '全会精神' } },
      { name: 'topics', values: { quarter: 'Q4', title: '安全生产' } },
    ]);
  });

  it('is not filed before it has a topic', () => {
    const submitted = (topicCount: number) => {
      const row = aRow(studyPlan, { groupLeader: '甲', studySecretary: '乙', topicCount });
      const actor = { name: '某', level: 'COUNTY' } as const;
      return said(
        checkMove(studyPlan, 'submit', { row, input: {}, actor, ...contextOf(studyPlan) }, { ...row }),
      );
    };
    expect(submitted(0)).toEqual(['topicCount STUDY_PLAN_EMPTY']);
    expect(submitted(1)).toEqual([]);
  });

  it('lies in the year it is for', () => {
    const plan = aRow(studyPlan, { forYear: 2021, dueOn: '2022-02-28' });
    expect(said(checkRow(studyPlan, plan, contextOf(studyPlan)))).toEqual(['dueOn STUDY_PLAN_OTHER_YEAR']);
  });
});
