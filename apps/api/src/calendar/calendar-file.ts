import {
  addDays,
  findLedger,
  inLanguage,
  type Language,
  type LocalDate,
  labelOf,
  monthOf,
  OBLIGATION_KINDS,
  sentence,
} from '@luze/domain';
import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEntryType, CalendarLineType } from './calendar.type.ts';

/** What a file is made for. */
export interface FileFrame {
  /** The name a calendar program shows. */
  readonly name: string;
  readonly language: Language;
  readonly now: Date;
  /** The unit whose calendar it is; null for everything within reach. */
  readonly unitId: string | null;
  /** The address people type; null where nobody set it. */
  readonly address: string | null;
  /** Read by other people's machines: titles that may speak of people are left out. */
  readonly isOutside: boolean;
}

const REFRESH_SECONDS = 6 * 3_600;

/** What a line tells of: a ledger, or a kind of obligation. */
function nameOf({ ledger, obligationKind }: CalendarLineType, language: Language): string {
  if (obligationKind !== null)
    return inLanguage(labelOf(OBLIGATION_KINDS[obligationKind].label, obligationKind), language);
  const found = findLedger(ledger);
  return found === null ? '' : inLanguage(found.label, language);
}

/** The title as it may be told: what is owed names nobody, and a ledger says in its definition whether its texts do. */
function titleOf({ ledger }: CalendarLineType, { title }: CalendarEntryType, isOutside: boolean): string {
  const isTold = !isOutside || (findLedger(ledger)?.impersonal ?? true);
  return isTold ? title : '';
}

function summaryOf(line: CalendarLineType, entry: CalendarEntryType, frame: FileFrame): string {
  const { language, isOutside } = frame;
  const name = nameOf(line, language);
  const title = titleOf(line, entry, isOutside);
  const thing = title === '' || title === name ? name : sentence('CALENDAR_THING', language, { name, title });
  const what =
    entry.unit.name === ''
      ? thing
      : sentence('CALENDAR_OF_UNIT', language, { what: thing, unit: entry.unit.name });
  return sentence(`CALENDAR_${line.kind}`, language, { what });
}

/** Where the day's records are found. */
function placeOf(day: LocalDate, { address, unitId }: FileFrame): Pick<ICalEventData, 'url'> {
  if (address === null) return {};
  const query = new URLSearchParams({ month: monthOf(day), view: 'list', day });
  if (unitId !== null) query.set('unit', unitId);
  return { url: new URL(`/calendar?${query}`, address).href };
}

/** Of the whole day, which stays free for other things. */
const wholeDay = (day: LocalDate, frame: FileFrame): ICalEventData => ({
  start: day,
  end: addDays(day, 1),
  allDay: true,
  stamp: frame.now,
  class: ICalEventClass.PRIVATE,
  transparency: ICalEventTransparency.TRANSPARENT,
  ...placeOf(day, frame),
});

/** A meeting planned and then held stays one event. */
const uidOf = ({ kind, ledger }: CalendarLineType, { recordId }: CalendarEntryType): string =>
  `${ledger}-${recordId}-${kind === 'DUE' ? 'due' : 'on'}@luze`;

/** A full day: how many things it holds, and of what. */
function fullDay(day: LocalDate, lines: readonly CalendarLineType[], frame: FileFrame): ICalEventData {
  const { language, unitId } = frame;
  const told = lines.map((line) => {
    const what = sentence(`CALENDAR_${line.kind}`, language, { what: nameOf(line, language) });
    return sentence('CALENDAR_LINE', language, { what, count: line.count });
  });
  return {
    ...wholeDay(day, frame),
    id: `day-${unitId ?? 'all'}-${day}@luze`,
    summary: sentence('CALENDAR_FULL_DAY', language, {
      count: lines.reduce((sum, { count }) => sum + count, 0),
    }),
    description: told.join('\n'),
  };
}

/** The events of a day: each thing, or on a full day, whose things are only counted, one for all. */
function eventsOn(day: LocalDate, lines: readonly CalendarLineType[], frame: FileFrame): ICalEventData[] {
  if (lines.some(({ count, entries }) => entries.length < count)) return [fullDay(day, lines, frame)];
  return lines.flatMap((line) =>
    line.entries.map((entry) => ({
      ...wholeDay(day, frame),
      id: uidOf(line, entry),
      summary: summaryOf(line, entry, frame),
    })),
  );
}

/** The lines of a calendar as an iCalendar file (RFC 5545): events of whole days under lasting numbers. */
export function calendarFile(lines: readonly CalendarLineType[], frame: FileFrame): string {
  const days = [...new Set(lines.map(({ day }) => day))];
  return ical({
    name: frame.name,
    prodId: { company: 'luze', product: 'calendar', language: frame.language },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    events: days.flatMap((day) =>
      eventsOn(
        day,
        lines.filter((line) => line.day === day),
        frame,
      ),
    ),
  }).toString();
}
