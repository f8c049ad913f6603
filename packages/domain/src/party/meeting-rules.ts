import { fault, type Violation } from '../errors.ts';
import type { MeetingType } from './branch-meeting-words.ts';

/** What a meeting is besides its type: one meeting may be several. */
export interface MeetingKinds {
  readonly type: MeetingType;
  readonly alsoAssembly: boolean;
  readonly alsoLecture: boolean;
  readonly alsoThemeDay: boolean;
  readonly alsoAppraisal: boolean;
}

const ALSO: Readonly<Record<Exclude<keyof MeetingKinds, 'type'>, MeetingType>> = {
  alsoAssembly: 'MEMBER_ASSEMBLY',
  alsoLecture: 'PARTY_LECTURE',
  alsoThemeDay: 'THEME_DAY',
  alsoAppraisal: 'APPRAISAL',
};
const FLAGS = Object.keys(ALSO) as (keyof typeof ALSO)[];

/** Every kind of meeting one record stands for. */
export const kindsOfMeeting = (meeting: MeetingKinds): MeetingType[] => [
  meeting.type,
  ...FLAGS.filter((name) => meeting[name]).map((name) => ALSO[name]),
];

/** Not all members come to a committee or a cell: it is nothing else besides. */
const ALONE: ReadonlySet<MeetingType> = new Set(['COMMITTEE', 'CELL']);

interface Kinds extends MeetingKinds {
  readonly cellNo: number | null;
}

export function kindFaults(meeting: Kinds): Violation[] {
  const also = FLAGS.filter((name) => meeting[name]);
  return [
    ...(ALONE.has(meeting.type) ? also : []).map((name) => fault(name, 'MEETING_NOTHING_ELSE')),
    ...also
      .filter((name) => ALSO[name] === meeting.type)
      .map((name) => fault(name, 'MEETING_IS_THAT_ALREADY')),
    ...(meeting.cellNo !== null && meeting.type !== 'CELL' ? [fault('cellNo', 'MEETING_NO_CELL')] : []),
  ];
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Hours of the day as people write them, the end after the beginning. */
export function timeFaults(meeting: {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}): Violation[] {
  const { startsAt, endsAt } = meeting;
  const wrong = (['startsAt', 'endsAt'] as const)
    .filter((name) => meeting[name] !== null && !CLOCK.test(meeting[name]))
    .map((name) => fault(name, 'MEETING_TIME'));
  if (wrong.length > 0) return wrong;
  return startsAt !== null && endsAt !== null && endsAt <= startsAt
    ? [fault('endsAt', 'MEETING_ENDS_EARLY')]
    : [];
}

interface Attendance {
  readonly expected: number | null;
  readonly present: number | null;
  readonly absent: number | null;
  readonly onLeave: number | null;
}

const sum = (counts: readonly (number | null)[]): number =>
  counts.reduce<number>((total, count) => total + (count ?? 0), 0);

/** Who was expected came, stayed away or was excused. */
export function attendanceFault({ expected, present, absent, onLeave }: Attendance): Violation | null {
  if (expected === null || present === null) return null;
  const total = sum([present, absent, onLeave]);
  return total === expected ? null : fault('expected', 'MEETING_ATTENDANCE', { expected, total });
}

export interface Absence extends Attendance {
  readonly absentTrip: number | null;
  readonly absentSick: number | null;
  readonly absentDuty: number | null;
  readonly absentOther: number | null;
}

/** Why people did not come, as counts alone: no names, and nothing of anybody's health. */
export function absenceFault(meeting: Absence): Violation | null {
  const missing = sum([meeting.absent, meeting.onLeave]);
  const said = sum([meeting.absentTrip, meeting.absentSick, meeting.absentDuty, meeting.absentOther]);
  return said === missing ? null : fault('absentTrip', 'MEETING_ABSENCE', { missing, said });
}

/** From half of those expected on an assembly may vote (《支部工作条例（试行）》第十一条). */
const QUORUM = 0.5;

export function fewAtVote(meeting: MeetingKinds & Attendance): Violation | null {
  const { expected, present } = meeting;
  if (expected === null || present === null || !kindsOfMeeting(meeting).includes('MEMBER_ASSEMBLY'))
    return null;
  return present < expected * QUORUM ? fault('present', 'MEETING_FEW', { expected, present }) : null;
}

interface Appraisal extends MeetingKinds {
  readonly appraisedMembers: number | null;
  readonly excellent: number | null;
  readonly qualified: number | null;
  readonly basicallyQualified: number | null;
  readonly unqualified: number | null;
}

/** One in three at most is excellent; the grades come to those appraised. */
export function appraisalFaults(meeting: Appraisal): Violation[] {
  const grades = [meeting.excellent, meeting.qualified, meeting.basicallyQualified, meeting.unqualified];
  const { appraisedMembers } = meeting;
  if (appraisedMembers === null)
    return grades.some((count) => count !== null) ? [fault('appraisedMembers', 'REQUIRED')] : [];
  if (!kindsOfMeeting(meeting).includes('APPRAISAL'))
    return [fault('appraisedMembers', 'MEETING_NO_APPRAISAL')];
  const total = sum(grades);
  const most = Math.floor(appraisedMembers / 3);
  return [
    ...(total === appraisedMembers ? [] : [fault('appraisedMembers', 'MEETING_GRADES', { total })]),
    ...((meeting.excellent ?? 0) > most ? [fault('excellent', 'MEETING_EXCELLENT', { most })] : []),
  ];
}
