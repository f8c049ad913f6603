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
  readonly unitCode: string;
  readonly day: LocalDate;
  readonly by: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly steps: readonly StoryStep[];
}
