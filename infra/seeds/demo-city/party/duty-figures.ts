import type { MeetingType } from '@luze/domain';

/** Every kind of meeting a branch owes, in the order of the table below. */
export const DUTY_KINDS = [
  'MEMBER_ASSEMBLY',
  'COMMITTEE',
  'CELL',
  'PARTY_LECTURE',
  'THEME_DAY',
  'ORG_LIFE',
  'APPRAISAL',
] as const satisfies readonly MeetingType[];

/** How many meetings of each kind a county's branches missed: neither held nor exempted; behind PB1 to PB3 of the review. */
export const MISSED: Readonly<Record<string, readonly number[]>> = {
  QK: [3, 14, 6, 5, 16, 0, 0],
  WX: [1, 5, 2, 3, 14, 0, 0],
  SZ: [6, 16, 10, 10, 18, 4, 5],
  SP: [3, 13, 5, 6, 17, 1, 2],
  LD: [4, 14, 5, 7, 30, 0, 0],
  LS: [3, 10, 4, 5, 18, 1, 1],
  HQ: [0, 3, 2, 1, 2, 0, 0],
};

/** Duties exempted in some months, of the branches from one number to another. */
export interface Exempt {
  readonly kinds: readonly MeetingType[];
  readonly months: readonly number[];
  readonly branches: readonly [first: number, last: number];
}

const exempt = (
  kinds: readonly MeetingType[],
  months: readonly number[],
  first: number,
  last: number,
): Exempt => ({ kinds, months, branches: [first, last] });

/** The stations in the emergency of the flood summer; in 石栈县 its sections too; and two branches whose year was put off. */
export const EXEMPT: Readonly<Record<string, readonly Exempt[]>> = {
  QK: [exempt(['COMMITTEE'], [7, 8], 7, 11), exempt(['CELL'], [8], 2, 2), exempt(['THEME_DAY'], [8], 7, 14)],
  WX: [exempt(['COMMITTEE'], [7, 8], 6, 9), exempt(['THEME_DAY'], [8], 6, 9)],
  SZ: [
    exempt(['COMMITTEE'], [7, 8], 1, 11),
    exempt(['CELL'], [7], 1, 2),
    exempt(['CELL'], [8], 1, 3),
    exempt(['THEME_DAY'], [8], 5, 16),
    exempt(['ORG_LIFE', 'APPRAISAL'], [1], 16, 16),
  ],
  SP: [
    exempt(['COMMITTEE'], [7], 6, 12),
    exempt(['COMMITTEE'], [8], 6, 10),
    exempt(['THEME_DAY'], [8], 6, 15),
  ],
  LD: [
    exempt(['COMMITTEE'], [7], 5, 10),
    exempt(['COMMITTEE'], [8], 5, 8),
    exempt(['THEME_DAY'], [8], 5, 10),
  ],
  LS: [
    exempt(['COMMITTEE'], [7, 8], 5, 8),
    exempt(['THEME_DAY'], [7], 5, 9),
    exempt(['THEME_DAY'], [8], 5, 11),
    exempt(['ORG_LIFE', 'APPRAISAL'], [1], 11, 11),
  ],
};

/** What a branch of 石栈县 still owes when the demo begins. */
export const SHOWN_MISSED: ReadonlySet<string> = new Set([
  'SZ-B07 COMMITTEE 11',
  'SZ-B07 COMMITTEE 12',
  'SZ-B07 THEME_DAY 12',
]);
