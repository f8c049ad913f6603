import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { checkMove } from '../ledger/validate.ts';
import { rulesOn } from '../rules/parameters.ts';
import { agendaIn, decisionsIn, shownOf } from './group-decisions.ts';
import { type GroupMeeting, type GroupReview, groupReport, groupRows } from './group-report.ts';
import { partyGroupMeeting } from './party-group-meeting.ts';

const TODAY = '2021-12-31';
const context = { today: TODAY, rules: rulesOn(partyGroupMeeting.parameters, TODAY) };
const actor = { name: '某', level: 'COUNTY' } as const;

const aMeeting = (over: Partial<LedgerRow> = {}): LedgerRow =>
  aRow(partyGroupMeeting, {
    unitLevel: 'COUNTY',
    state: 'HELD',
    kind: 'REGULAR',
    heldOn: '2021-06-10',
    place: '会议室',
    hostName: '甲',
    recorderName: '乙',
    attendees: '甲、丙、丁',
    firstAgendaItem: '学习讲话精神',
    decisions: [
      { no: 1, doneOn: '2021-06-30' },
      { no: 2, doneOn: null },
    ],
    ...over,
  });
const faultsOf = (move: string, row: LedgerRow, input: Record<string, unknown> = {}) =>
  checkMove(partyGroupMeeting, move, { row, input, actor, ...context }, { ...row, ...input }).map(
    ({ field, code }) => `${field} ${code}`,
  );

describe('a meeting of a party group', () => {
  it('opens with a first item where it is a regular one', () => {
    expect(faultsOf('submit', aMeeting())).toEqual([]);
    expect(faultsOf('submit', aMeeting({ firstAgendaItem: null }))).toEqual(['firstAgendaItem REQUIRED']);
    expect(faultsOf('submit', aMeeting({ firstAgendaItem: null, kind: 'DEMOCRATIC_LIFE' }))).toEqual([]);
  });

  it('is held once it says who came', () => {
    expect(partyGroupMeeting.births.stateOf(aMeeting(), 'COUNTY')).toBe('HELD');
    expect(partyGroupMeeting.births.stateOf(aMeeting({ attendees: null }), 'COUNTY')).toBe('PLANNED');
  });

  it('takes its agenda and decisions in one line each, numbered, each with who sees to it', () => {
    const input = {
      agendaItems: '研究耕地保护；研究预算\n研究人事',
      decisionItems: '印发方案；压减支出',
      decisionOwners: '丙；丁',
      decisionsDueOn: '2021-07-31',
    };
    expect(agendaIn(input)).toEqual(['研究耕地保护', '研究预算', '研究人事']);
    expect(decisionsIn(input)).toEqual([
      { no: 1, decision: '印发方案', ownerName: '丙', dueOn: '2021-07-31' },
      { no: 2, decision: '压减支出', ownerName: '丁', dueOn: '2021-07-31' },
    ]);
    expect(decisionsIn({ ...input, decisionOwners: '丙' }).map(({ ownerName }) => ownerName)).toEqual([
      '丙',
      '丙',
    ]);
  });

  it('reads back from its sheet what it shows there', () => {
    const input = {
      agendaItems: '甲事；乙事',
      decisionItems: '甲；乙',
      decisionOwners: '丙',
      decisionsDueOn: '2021-07-31',
    };
    const children = {
      agenda: agendaIn(input).map((title) => ({ title })),
      decisions: decisionsIn(input),
    };
    expect(shownOf.agenda({}, children)).toBe(input.agendaItems);
    expect(shownOf.decisions({}, children)).toBe(input.decisionItems);
    expect(shownOf.owners({}, children)).toBe(input.decisionOwners);
    expect(shownOf.due({}, children)).toBe(input.decisionsDueOn);
    expect(shownOf.done({}, children)).toBe('已落实 0/2');
  });

  it('carries out each decision once, on a day between the meeting and today', () => {
    const finish = (no: number, doneOn: string) => faultsOf('finishDecision', aMeeting(), { no, doneOn });
    expect(finish(2, '2021-07-01')).toEqual([]);
    expect(finish(1, '2021-07-01')).toEqual(['no GROUP_DECISION_DONE']);
    expect(finish(3, '2021-07-01')).toEqual(['no GROUP_NO_SUCH_DECISION']);
    expect(finish(2, '2022-01-01')).toEqual(['doneOn DAY_IN_FUTURE']);
    expect(finish(2, '2021-06-09')).toEqual(['doneOn MEETING_DAY_BEFORE']);
  });
});

const told = {
  unitId: '1',
  unit: '甲局',
  heldOn: '2021-06-10',
  subject: null,
  decisions: null,
  owners: null,
  dueOn: null,
  followUp: null,
};
const theMeeting = (over: Partial<GroupMeeting> = {}): GroupMeeting => ({
  ...told,
  meetingNo: 'DZ-1',
  kind: '党组会',
  firstItem: '学习',
  subject: '研究预算',
  ...over,
});
const aReview = (over: Partial<GroupReview> = {}): GroupReview => ({
  ...told,
  meetingNo: 'DZ-1',
  topic: '意识形态',
  subject: '研究意识形态工作',
  ...over,
});
const briefly = (meetings: readonly GroupMeeting[], reviews: readonly GroupReview[]) =>
  groupRows(meetings, reviews, ['2', '1']).map((line) => [line[0], line[1], line[3], line[5], line[6]]);

describe('L30', () => {
  it('sets a meeting beside its reviews, by number, else by unit and day', () => {
    const reviews = [aReview(), aReview({ meetingNo: null, topic: '安全', subject: '研究安全' })];
    expect(briefly([theMeeting()], reviews)).toEqual([
      [1, '甲局', '党组会', '意识形态', '研究意识形态工作'],
      [2, '甲局', '党组会', '安全', '研究安全'],
    ]);
  });

  it('shows the agenda of a meeting without reviews, and by itself a review without a meeting', () => {
    const stray = aReview({ unitId: '2', unit: '乙局' });
    expect(briefly([theMeeting()], [stray])).toEqual([
      [1, '乙局', null, '意识形态', '研究意识形态工作'],
      [2, '甲局', '党组会', null, '研究预算'],
    ]);
  });

  it('has a value for each column', () => {
    for (const line of groupRows([theMeeting()], [aReview({ meetingNo: 'DZ-9' })], ['1']))
      expect(line).toHaveLength(groupReport.columns.length);
  });
});
