import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { checkMove, checkRow } from '../ledger/validate.ts';
import { OBLIGATION_TEMPLATES } from '../obligation/template.ts';
import { rulesOn } from '../rules/parameters.ts';
import { branchMeeting } from './branch-meeting.ts';
import { MEETING_TYPES } from './branch-meeting-words.ts';
import { kindsOfMeeting } from './meeting-rules.ts';

const TODAY = '2021-12-31';
const context = { today: TODAY, rules: rulesOn(branchMeeting.parameters, TODAY) };

const aMeeting = (over: Partial<LedgerRow> = {}): LedgerRow =>
  aRow(branchMeeting, {
    type: 'THEME_DAY',
    alsoAssembly: false,
    alsoLecture: false,
    alsoThemeDay: false,
    alsoAppraisal: false,
    lecturerIsKeyMinority: false,
    heldOn: '2021-12-10',
    hostName: '甲',
    recorderName: '乙',
    place: '活动室',
    topic: '巡查',
    summary: '分组巡查',
    expected: 12,
    present: 10,
    absent: 0,
    onLeave: 2,
    absentTrip: 1,
    absentDuty: 1,
    ...over,
  });
const faultsOf = (over: Partial<LedgerRow>) =>
  checkRow(branchMeeting, aMeeting(over), context).map(({ field, code }) => `${field} ${code}`);

function submitted(over: Partial<LedgerRow>, input: Record<string, unknown> = {}) {
  const row = aMeeting({ state: 'HELD', ...over });
  const actor = { name: '某', level: 'BRANCH' } as const;
  return checkMove(branchMeeting, 'submit', { row, input, actor, ...context }, { ...row, ...input }).map(
    ({ field, code }) => `${field} ${code}`,
  );
}

describe('a branch meeting', () => {
  it('stands as it is', () => {
    expect(faultsOf({})).toEqual([]);
    expect(submitted({})).toEqual([]);
  });

  it('counts everybody who was expected', () => {
    expect(faultsOf({ present: 9 })).toEqual(['expected MEETING_ATTENDANCE']);
    expect(submitted({ absentDuty: null })).toEqual(['absentTrip MEETING_ABSENCE']);
    expect(submitted({ absentDuty: null }, { absentSick: 1 })).toEqual([]);
  });

  it('is not recorded by who chairs it, and ends after it began', () => {
    expect(faultsOf({ recorderName: '甲' })).toEqual(['recorderName MEETING_HOST_RECORDS']);
    expect(faultsOf({ startsAt: '15:00', endsAt: '14:00' })).toEqual(['endsAt MEETING_ENDS_EARLY']);
    expect(faultsOf({ startsAt: '3 点' })).toEqual(['startsAt MEETING_TIME']);
  });

  it('may be several meetings at once, but for a committee’s and a cell’s', () => {
    expect(faultsOf({ alsoAssembly: true, alsoLecture: true })).toEqual([]);
    expect(faultsOf({ type: 'COMMITTEE', alsoAssembly: true })).toEqual([
      'alsoAssembly MEETING_NOTHING_ELSE',
    ]);
    expect(faultsOf({ alsoThemeDay: true })).toEqual(['alsoThemeDay MEETING_IS_THAT_ALREADY']);
    expect(faultsOf({ cellNo: 2 })).toEqual(['cellNo MEETING_NO_CELL']);
    expect(
      kindsOfMeeting({
        type: 'THEME_DAY',
        alsoAssembly: true,
        alsoLecture: true,
        alsoThemeDay: false,
        alsoAppraisal: false,
      }),
    ).toEqual(['THEME_DAY', 'MEMBER_ASSEMBLY', 'PARTY_LECTURE']);
  });

  it('grades every member it appraises, one in three at most as excellent', () => {
    const appraisal = { type: 'APPRAISAL', appraisedMembers: 10, excellent: 3, qualified: 7 };
    expect(faultsOf(appraisal)).toEqual([]);
    expect(faultsOf({ ...appraisal, excellent: 4, qualified: 6 })).toEqual(['excellent MEETING_EXCELLENT']);
    expect(faultsOf({ ...appraisal, qualified: 6 })).toEqual(['appraisedMembers MEETING_GRADES']);
    expect(faultsOf({ appraisedMembers: 10, qualified: 10 })).toEqual([
      'appraisedMembers MEETING_NO_APPRAISAL',
    ]);
    expect(faultsOf({ type: 'APPRAISAL', qualified: 7 })).toEqual(['appraisedMembers REQUIRED']);
  });

  it('is advised where fewer than half came to vote', () => {
    const adviceOf = (over: Partial<LedgerRow>) =>
      branchMeeting.advises(aMeeting(over), context).map(({ code }) => code);
    const few = { present: 5, onLeave: 7 };
    expect(adviceOf({ ...few, type: 'MEMBER_ASSEMBLY' })).toEqual(['MEETING_FEW']);
    expect(adviceOf({ ...few, alsoAssembly: true })).toEqual(['MEETING_FEW']);
    expect(adviceOf(few)).toEqual([]);
    expect(adviceOf({ present: 6, onLeave: 6, type: 'MEMBER_ASSEMBLY' })).toEqual([]);
  });

  it('is submitted once it was held, a lecture with who gave it, a cell’s with its number', () => {
    expect(submitted({ heldOn: '2022-01-04' })).toEqual(['heldOn DAY_IN_FUTURE']);
    expect(submitted({ alsoLecture: true })).toEqual(['lecturerName REQUIRED']);
    expect(submitted({ type: 'CELL' })).toEqual(['cellNo REQUIRED']);
  });

  it('lies in days to come only while it is planned', () => {
    expect(faultsOf({ heldOn: '2022-01-04' })).toEqual(['heldOn DAY_IN_FUTURE']);
    const planned = { heldOn: '2022-01-04', present: null, absent: null, onLeave: null };
    expect(faultsOf(planned)).toEqual([]);
  });

  it('is born held where it says who came', () => {
    expect(branchMeeting.births.stateOf(aMeeting(), 'BRANCH')).toBe('HELD');
    expect(branchMeeting.births.stateOf(aMeeting({ present: null }), 'BRANCH')).toBe('PLANNED');
  });

  it('meets each of its kinds, for all of which there is a template, and the secretary’s lecture of its county', () => {
    expect(Object.keys(branchMeeting.fulfils?.kinds ?? {}).sort()).toEqual(
      OBLIGATION_TEMPLATES.map(({ kind }) => kind)
        .filter((kind) => kind in MEETING_TYPES)
        .sort(),
    );
    expect(Object.keys(branchMeeting.fulfils?.kindsAbove ?? {})).toEqual(['SECRETARY_LECTURE']);
  });
});
