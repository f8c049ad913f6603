import {
  addDays,
  type CalendarKind,
  COLOURS,
  type Colour,
  daysBetween,
  type LocalDate,
  type ObligationKind,
} from '@luze/domain';
import type { LedgerLoaders } from '../ledger/loaders.ts';
import type { Reader } from '../ledger/reader.ts';
import type { Span } from '../span.ts';
import type { CalendarEntryType, CalendarLineType } from './calendar.type.ts';

/** Days and place a calendar shows; without a unit everything within reach. */
export interface CalendarScope extends Span {
  readonly unitId: string | null;
}

/** Who looks, and what he looks up on the way. */
export interface At {
  readonly reader: Reader;
  readonly loaders: LedgerLoaders;
}

/** What stands on a day, counted: things of one kind and colour. */
export interface Tally {
  readonly day: LocalDate;
  readonly kind: CalendarKind;
  readonly colour: Colour | null;
  readonly count: number;
}

/** What lines of a calendar come from: the days of a ledger, or what is owed of one kind. */
export interface Source {
  readonly ledger: string;
  readonly obligationKind: ObligationKind | null;
  readonly tallies: readonly Tally[];
  /** Each thing on some days; asked only for days with few things. */
  entriesOn(days: readonly LocalDate[]): Promise<readonly Placed[]>;
}

/** A thing with the line it stands in. */
export interface Placed {
  readonly day: LocalDate;
  readonly kind: CalendarKind;
  readonly entry: CalendarEntryType;
}

/** Things of one day that are still told one by one. */
export const MOST_EACH = 6;

const worst = (colours: readonly (Colour | null)[]): Colour | null =>
  COLOURS.find((colour) => colours.includes(colour)) ?? null;

const sumOf = (tallies: readonly Tally[]): number => tallies.reduce((sum, { count }) => sum + count, 0);

/** Every day of a scope, in order. */
const daysOf = ({ from, to }: CalendarScope): LocalDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, offset) => addDays(from, offset));

/** Days with few enough things to tell each. */
function quietDays(scope: CalendarScope, sources: readonly Source[]): ReadonlySet<LocalDate> {
  const tallies = sources.flatMap((source) => source.tallies);
  return new Set(
    daysOf(scope).filter((day) => sumOf(tallies.filter((tally) => tally.day === day)) <= MOST_EACH),
  );
}

/** The lines of one source by day and kind. */
function linesOf(source: Source, placed: readonly Placed[]): CalendarLineType[] {
  const { ledger, obligationKind, tallies } = source;
  const keys = new Map(tallies.map((tally) => [`${tally.day} ${tally.kind}`, tally]));
  return [...keys.values()].map(({ day, kind }) => {
    const own = tallies.filter((tally) => tally.day === day && tally.kind === kind);
    return {
      id: [day, kind, ledger, obligationKind ?? ''].join(' ').trim(),
      day,
      kind,
      ledger,
      obligationKind,
      count: sumOf(own),
      colour: worst(own.map(({ colour }) => colour)),
      entries: placed.filter((one) => one.day === day && one.kind === kind).map(({ entry }) => entry),
    };
  });
}

/** What sources say of a scope, by day; on days with few things with each of them. */
export async function linesFrom(
  scope: CalendarScope,
  sources: readonly Source[],
): Promise<CalendarLineType[]> {
  const quiet = quietDays(scope, sources);
  const lines = await Promise.all(
    sources.map(async (source) => {
      const days = [...new Set(source.tallies.map(({ day }) => day))].filter((day) => quiet.has(day));
      return linesOf(source, days.length === 0 ? [] : await source.entriesOn(days));
    }),
  );
  return lines.flat().sort((a, b) => a.day.localeCompare(b.day));
}
