import type { Label } from '../messages/language.ts';

/** Why something stands on a day of the calendar. */
export const CALENDAR_KINDS = ['HELD', 'PLANNED', 'DUE'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

export const CALENDAR_KIND_LABELS: Readonly<Record<CalendarKind, Label>> = {
  HELD: { zh: '召开', en: 'Held' },
  PLANNED: { zh: '计划', en: 'Planned' },
  DUE: { zh: '到期', en: 'Due' },
};
