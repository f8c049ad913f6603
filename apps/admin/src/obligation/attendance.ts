import type { Values } from '../ledger/merge.ts';

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Who was expected and where they are: what the line under the four numbers says. */
export interface Attendance {
  readonly expected: number;
  readonly present: number;
  readonly absent: number;
  readonly onLeave: number;
  /** Expected and neither present, absent nor excused; negative where there are too many. */
  readonly missing: number;
  /** Who did not come, whose reasons are asked for. */
  readonly away: number;
}

export function attendanceOf(values: Values): Attendance {
  const [expected, present, absent, onLeave] = ['expected', 'present', 'absent', 'onLeave'].map((name) =>
    numberOf(values[name]),
  ) as [number, number, number, number];
  return {
    expected,
    present,
    absent,
    onLeave,
    missing: expected - present - absent - onLeave,
    away: absent + onLeave,
  };
}

/** Numbers side by side: who was expected, who came, and why others did not. */
export const COUNTS = ['expected', 'present', 'absent', 'onLeave'] as const;
export const REASONS = ['absentTrip', 'absentSick', 'absentDuty', 'absentOther'] as const;

const OF_ATTENDANCE: ReadonlySet<string> = new Set([...COUNTS, ...REASONS]);
export const isOfAttendance = (name: string): boolean => OF_ATTENDANCE.has(name);

const COUNTED = new Set(['expected', 'absent', 'onLeave']);

/**
 * Values after one was typed: whoever is neither absent nor excused was there, until somebody says another number of
 * those present.
 */
export function withTyped(values: Values, name: string, value: unknown): Values {
  const typed = { ...values, [name]: value };
  if (!COUNTED.has(name)) return typed;
  const { expected, away } = attendanceOf(typed);
  return { ...typed, present: Math.max(0, expected - away) };
}
