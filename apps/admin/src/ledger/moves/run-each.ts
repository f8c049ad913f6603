/** One row of several that something was to be done to. */
export interface EachRow {
  readonly id: string;
  /** What it is called when it is told how it went. */
  readonly title: string;
}

/** How it went with one of them: null where it was done, else why not. */
export interface EachOutcome extends EachRow {
  readonly refusal: string | null;
}

/** What was done to several rows, by its label, and how it went with each. */
export interface EachDone {
  readonly what: string;
  readonly outcomes: readonly EachOutcome[];
}

/**
 * Does something to one row after another, each an act of its own: what the rules refuse for one is told of that one and
 * stops none of the others, and every act has its own place in the history and the audit.
 * @param explain what a thrown refusal means, in words
 * @param tell hears how many are through
 */
export async function runEach<R extends EachRow>(
  rows: readonly R[],
  act: (row: R) => Promise<unknown>,
  explain: (thrown: unknown) => string,
  tell: (through: number) => void = () => undefined,
): Promise<EachOutcome[]> {
  const outcomes: EachOutcome[] = [];
  for (const row of rows) {
    let refusal: string | null = null;
    try {
      await act(row);
    } catch (thrown) {
      refusal = explain(thrown);
    }
    outcomes.push({ id: row.id, title: row.title, refusal });
    tell(outcomes.length);
  }
  return outcomes;
}
