import { addDays, type LocalDate, type MeetingType } from '@luze/domain';
import { workdayFrom } from '../../work-calendar.ts';
import { CITY_GROUP, leaderOf } from '../ideology/party-groups.ts';
import { DEMO_TODAY } from '../people.ts';
import { BUREAUS } from '../prevention/posts.ts';
import { type Act, branchAccount, inOrder, secretaryOf, story } from '../prevention/tell.ts';
import { type Dice, diceOf } from '../random.ts';
import type { PastRecord, Story } from '../stories.ts';
import { branchCode } from '../units.ts';
import type { DemoBranch } from './branches.ts';
import { DEMO_DUTIES, type DemoDuty, TOLD_COUNTY } from './duties.ts';
import { MEETING_TEXTS } from './meeting-texts.ts';

/** A meeting as it was held: its type, and what else it was. */
interface Held {
  readonly branch: DemoBranch;
  readonly type: MeetingType;
  readonly also: readonly MeetingType[];
  readonly cellNo: number;
  readonly month: number;
}

const ALSO_FIELDS: Readonly<Partial<Record<MeetingType, string>>> = {
  MEMBER_ASSEMBLY: 'alsoAssembly',
  PARTY_LECTURE: 'alsoLecture',
  APPRAISAL: 'alsoAppraisal',
};

const isOf = (unitCode: string, kind: MeetingType) => (duty: DemoDuty) =>
  duty.branch.unitCode === unitCode && duty.kind === kind;

/** Months of the quarter an assembly or a lecture is held in, the likeliest first: not both on one day. */
const WITHIN_QUARTER: Readonly<Partial<Record<MeetingType, readonly number[]>>> = {
  MEMBER_ASSEMBLY: [1, 2, 0],
  PARTY_LECTURE: [2, 0, 1],
};

/** A quarter's meeting is held on the theme day of one of its months, or by itself where there was none. */
function quarterly(duty: DemoDuty, themeMonths: ReadonlySet<number>): { month: number; withTheme: boolean } {
  const order = (WITHIN_QUARTER[duty.kind] ?? [0]).map((offset) => duty.month + offset);
  const shared = order.find((month) => themeMonths.has(month));
  return shared === undefined
    ? { month: order[0] ?? duty.month, withTheme: false }
    : { month: shared, withTheme: true };
}

function heldBy(branch: DemoBranch, met: readonly DemoDuty[]): Held[] {
  const of = (kind: MeetingType) => met.filter(isOf(branch.unitCode, kind));
  const themeMonths = new Set(of('THEME_DAY').map(({ month }) => month));
  const placed = [...of('MEMBER_ASSEMBLY'), ...of('PARTY_LECTURE')].map((duty) => ({
    kind: duty.kind,
    ...quarterly(duty, themeMonths),
  }));
  const appraised = of('APPRAISAL').length > 0;
  const hasOrgLife = of('ORG_LIFE').length > 0;
  const plain = { branch, also: [], cellNo: 0 };
  return [
    ...[...themeMonths].map((month) => ({
      ...plain,
      type: 'THEME_DAY' as const,
      month,
      also: placed.filter((one) => one.withTheme && one.month === month).map(({ kind }) => kind),
    })),
    ...placed
      .filter(({ withTheme }) => !withTheme)
      .map(({ kind, month }) => ({ ...plain, type: kind, month })),
    ...[...of('COMMITTEE'), ...of('CELL')].map(({ kind, month, cellNo }) => ({
      ...plain,
      type: kind,
      month,
      cellNo,
    })),
    ...(hasOrgLife
      ? [{ ...plain, type: 'ORG_LIFE' as const, month: 11, also: appraised ? (['APPRAISAL'] as const) : [] }]
      : []),
    ...(appraised && !hasOrgLife ? [{ ...plain, type: 'APPRAISAL' as const, month: 12 }] : []),
  ];
}

/** How many of those who should have come did, and why the others did not. */
function attendance(expected: number, dice: Dice): Record<string, number> {
  const away = Math.min(dice.between(0, 3), Math.max(0, expected - 3));
  const trip = Math.min(away, dice.between(0, 2));
  const duty = away - trip;
  return { expected, present: expected - away, absent: 0, onLeave: away, absentTrip: trip, absentDuty: duty };
}

function expectedAt({ branch, type }: Held): number {
  if (type === 'COMMITTEE') return branch.fullMembers > 20 ? 5 : 3;
  const members = branch.fullMembers + branch.probationary;
  return type === 'CELL' ? Math.floor(members / branch.cells) : members;
}

/** A third at most is excellent; the rest is qualified. */
function grades({ branch, type, also }: Held): Record<string, number> {
  if (type !== 'APPRAISAL' && !also.includes('APPRAISAL')) return {};
  const appraisedMembers = branch.fullMembers;
  const excellent = Math.floor(appraisedMembers / 3);
  return { appraisedMembers, excellent, qualified: appraisedMembers - excellent };
}

const day = (month: number, on: number): LocalDate =>
  `2021-${String(month).padStart(2, '0')}-${String(on).padStart(2, '0')}`;

/** A meeting that was held, with the days of its record. */
interface Recorded {
  readonly held: Held;
  readonly heldOn: LocalDate;
  readonly submittedOn: LocalDate;
  readonly confirmedOn: LocalDate;
  readonly input: Story['input'];
}

function recorded(held: Held, head: string, dice: Dice): Recorded {
  const { type, also, cellNo, month } = held;
  const heldOn = workdayFrom(day(month, dice.between(3, 22)));
  const text = dice.pick(MEETING_TEXTS[type]);
  const submittedOn = workdayFrom(addDays(heldOn, dice.between(1, 6)));
  const confirmedOn = workdayFrom(addDays(submittedOn, dice.between(1, 5)));
  const isLecture = type === 'PARTY_LECTURE' || also.includes('PARTY_LECTURE');
  const input = {
    type,
    ...Object.fromEntries(also.map((kind) => [ALSO_FIELDS[kind], true])),
    ...(cellNo > 0 ? { cellNo } : {}),
    heldOn,
    startsAt: '15:00',
    endsAt: '16:40',
    place: '支部活动室',
    hostName: head,
    recorderName: '支部组织委员',
    ...(isLecture ? { lecturerName: head } : {}),
    topic: text.topic,
    summary: text.summary,
    ...attendance(expectedAt(held), dice),
    ...grades(held),
  };
  return { held, heldOn, submittedOn, confirmedOn, input };
}

/** Told step by step: entered and submitted by the branch, confirmed by its county. */
function meetingStory({ held, heldOn, submittedOn, confirmedOn, input }: Recorded): Story {
  const { unitCode, county } = held.branch;
  const owner = branchAccount(unitCode);
  const acts: Act[] = [
    [submittedOn, owner, 'submit'],
    ...(confirmedOn <= DEMO_TODAY ? [[confirmedOn, secretaryOf(county), 'confirm'] as const] : []),
  ];
  return story(
    `${unitCode} ${held.type} ${held.cellNo} ${held.month}`,
    unitCode,
    [heldOn, owner, input],
    acts,
  );
}

const HEADS = new Map(
  BUREAUS.flatMap(({ heads }) => heads).map(({ unitCode, name }) => [unitCode, name] as const),
);

/** Counties whose secretary gave no lecture in the demo year. */
const WITHOUT_LECTURE: ReadonlySet<string> = new Set(['SP']);

const lecturerOf = (county: string): string => leaderOf(county === 'HQ' ? CITY_GROUP : county);

/** The first lecture of a county's first branch is its secretary's; of the headquarters', the city's. */
function givenBySecretary(all: readonly Recorded[]): Recorded[] {
  const isLecture = ({ held: { type, also } }: Recorded): boolean =>
    type === 'PARTY_LECTURE' || also.includes('PARTY_LECTURE');
  const lectured = new Set(WITHOUT_LECTURE);
  return all.map((one) => {
    const { county, unitCode } = one.held.branch;
    if (lectured.has(county) || unitCode !== branchCode(county, 1) || !isLecture(one)) return one;
    lectured.add(county);
    return { ...one, input: { ...one.input, lecturerName: lecturerOf(county), lecturerIsKeyMinority: true } };
  });
}

/** Every meeting some counties' branches held in the demo year. */
function meetingsIn(isIn: (county: string) => boolean): Recorded[] {
  const met = DEMO_DUTIES.filter(({ branch, outcome }) => outcome === 'MET' && isIn(branch.county));
  return givenBySecretary(
    [...new Set(met.map(({ branch }) => branch))].flatMap((branch) => {
      const dice = diceOf(`meetings ${branch.unitCode}`);
      return heldBy(branch, met).map((held) => recorded(held, HEADS.get(branch.unitCode) ?? '', dice));
    }),
  );
}

/** The year of meetings of 石栈县, step by step. */
export const demoMeetings = (): Story[] =>
  inOrder(meetingsIn((county) => county === TOLD_COUNTY).map(meetingStory));

/** The year of meetings of the other counties and the headquarters, from their branches' record books. */
export const demoPastMeetings = (): PastRecord[] =>
  meetingsIn((county) => county !== TOLD_COUNTY)
    .sort((a, b) => a.heldOn.localeCompare(b.heldOn))
    .map(({ held, submittedOn, input }) => ({
      unitCode: held.branch.unitCode,
      input,
      said: { submittedOn },
    }));
