import type { Condition } from './condition.ts';
import type { CityEscalation } from './escalation.ts';

/** A due day: a field, or a field plus a parameter's days; the first rule whose condition holds decides. */
export interface DueRule<K extends string = string> {
  readonly when?: Condition;
  readonly field: K;
  /** Code of a rule parameter in days. */
  readonly plusDays?: string;
  /** Sentence code that says the rule in words, with its source. */
  readonly rule: string;
}

export interface LightSpec<K extends string = string> {
  readonly starts: K;
  readonly due: readonly DueRule<K>[];
  /** Rule parameters: days before the due day from which the light is yellow. */
  readonly warn: readonly { readonly when?: Condition; readonly days: string }[];
  /** The owner's reporting day; set = waiting for the acceptor while the row is open. */
  readonly done: K;
  /** Where `done` is empty on a closed row. */
  readonly closed: K;
  /** Rule parameter: days the acceptor has; absent where nobody accepts. */
  readonly verifyDays?: string;
  /** What waits for the acceptor was written rather than put right: he confirms it, and the light says so. */
  readonly confirms?: boolean;
  /** Last day of what is owed on the way, such as a month's report: missed, the light is yellow until it is set anew. */
  readonly onTheWay?: K;
  /** Where the city is told of what its counties' branches leave late; the county above them is told anyway. */
  readonly toCity?: readonly CityEscalation[];
  /**
   * Days before the due day on which its people are told, each once, and once more when it is late; 7, 3, 1 and 0
   * unless said otherwise. None at all: another ledger tells of it, and this one never does, to the levels above neither.
   */
  readonly remindDays?: readonly number[];
}

/** Days before the due day on which people are told, where a definition says no others. */
export const REMIND_DAYS: readonly number[] = [7, 3, 1, 0];

/** The light of a ledger as readers find it: one without due days starts, and never changes its colour. */
export interface LightRules
  extends Omit<
    LightSpec,
    'done' | 'closed' | 'verifyDays' | 'confirms' | 'onTheWay' | 'toCity' | 'remindDays'
  > {
  readonly done: string | null;
  readonly closed: string | null;
  readonly verifyDays: string | null;
  readonly confirms: boolean;
  readonly onTheWay: string | null;
  readonly toCity: readonly CityEscalation[];
  readonly remindDays: readonly number[];
}
