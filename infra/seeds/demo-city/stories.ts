import type { LocalDate } from '@luze/domain';

/** What a story does on one day, in the words of the ledger's moves; `update` changes fields. */
export interface StoryStep {
  readonly day: LocalDate;
  readonly by: string;
  readonly move: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** The life of one record: reported, then step by step, each by an account that may. */
export interface Story {
  /** Names the story among all; says what it shows. */
  readonly key: string;
  readonly unitCode: string;
  readonly day: LocalDate;
  readonly by: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** In the order they happened, on working days, none after the day the demo stands at. */
  readonly steps: readonly StoryStep[];
}

/** A record of the time before its unit worked in the system, as an old book says it: entered as it stood, with no steps. */
export interface PastRecord {
  readonly unitCode: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What the book says of how it got there, in fields nobody enters. */
  readonly said: Readonly<Record<string, unknown>>;
}
