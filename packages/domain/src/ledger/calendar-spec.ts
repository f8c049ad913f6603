/** Where the records of a ledger stand in the calendar (日历): on the day something was held, or is to be. */
export interface CalendarSpec<K extends string = string, S extends string = string> {
  readonly on: K;
  /** States in which it is planned and not yet held. */
  readonly planned?: readonly S[];
  /** States in which it is not held at all; voided ones never are. */
  readonly off?: readonly S[];
}

/** The same with every state told apart, as readers find it. */
export interface CalendarRules {
  readonly on: string;
  readonly planned: readonly string[];
  /** States in which it counts as held. */
  readonly held: readonly string[];
}

/** The day a ledger of meetings and courses is known by; its records stand in the calendar without being asked to. */
const HELD_ON = 'heldOn';

interface Dated {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly calendar?: CalendarSpec | undefined;
}

/** @param states those a record may have, VOIDED aside. @returns null for a ledger whose records are held on no day */
export function calendarRulesOf(
  { fields, calendar }: Dated,
  states: readonly string[],
): CalendarRules | null {
  const spec = calendar ?? (Object.hasOwn(fields, HELD_ON) ? { on: HELD_ON } : null);
  if (spec === null) return null;
  const planned = spec.planned ?? states.filter((state) => state === 'PLANNED');
  const off = spec.off ?? states.filter((state) => state === 'CANCELLED');
  return {
    on: spec.on,
    planned,
    held: states.filter((state) => !planned.includes(state) && !off.includes(state)),
  };
}
