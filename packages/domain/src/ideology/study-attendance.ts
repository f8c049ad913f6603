import { fault, type Violation } from '../errors.ts';

/** Who came to a session of study, as counts alone. */
interface Attended {
  readonly expected: number | null;
  readonly present: number | null;
  readonly absentWithLeave: number | null;
  readonly makeUpCount: number | null;
  readonly speakers: number | null;
}

/**
 * No more come, or are excused, than were expected; who stayed away without leave is the rest. Only who did not come
 * makes up for it, and only who came speaks.
 */
export function attendedFaults(session: Attended): Violation[] {
  const { expected, present } = session;
  if (expected === null || present === null) return [];
  const away = Math.max(0, expected - present);
  const most = [
    ['present', session.present, expected],
    ['absentWithLeave', session.absentWithLeave, away],
    ['makeUpCount', session.makeUpCount, away],
    ['speakers', session.speakers, present],
  ] as const;
  return most.flatMap(([field, count, limit]) =>
    count !== null && count > limit
      ? [fault(field, 'MEETING_ATTENDED_MORE', { expected, present, most: limit })]
      : [],
  );
}

/** `请假 2 人，已补课 1 人`; nothing where everybody came. */
export function leaveAndMakeUp(row: object): string | null {
  const { absentWithLeave, makeUpCount } = row as Attended;
  const parts = [
    ...(absentWithLeave === null || absentWithLeave === 0 ? [] : [`请假 ${absentWithLeave} 人`]),
    ...(makeUpCount === null || makeUpCount === 0 ? [] : [`已补课 ${makeUpCount} 人`]),
  ];
  return parts.length === 0 ? null : parts.join('，');
}

/** The quarter a session was held in: `第三季度`. */
export const quarterInWords = (row: object): string => {
  const month = Number((row as { readonly heldOn: string }).heldOn.slice(5, 7));
  return `第${'一二三四'.charAt(Math.floor((month - 1) / 3))}季度`;
};
