/** Values of a form by field. */
export type Values = Readonly<Record<string, unknown>>;

/** One field both sides changed after it was opened. */
export interface Clash {
  readonly field: string;
  readonly opened: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge {
  /** Fields both changed, differently: the reader chooses. */
  readonly clashes: readonly Clash[];
  /** Fields only the other changed: taken over and said. */
  readonly onlyTheirs: readonly string[];
  /** The reader's values with the other's taken over; clashing fields still hold the reader's. */
  readonly values: Values;
}

/** Empty in a form and null in a record are the same; lists do not occur. */
const same = (a: unknown, b: unknown): boolean => (a ?? '') === (b ?? '');

/** Three versions of the same fields laid side by side. */
export function merge(fields: readonly string[], opened: Values, mine: Values, theirs: Values): Merge {
  const clashes: Clash[] = [];
  const onlyTheirs: string[] = [];
  const values: Record<string, unknown> = { ...mine };
  for (const field of fields) {
    const iChanged = !same(opened[field], mine[field]);
    const theyChanged = !same(opened[field], theirs[field]);
    if (!theyChanged || same(mine[field], theirs[field])) continue;
    if (iChanged) {
      clashes.push({ field, opened: opened[field], mine: mine[field], theirs: theirs[field] });
    } else {
      onlyTheirs.push(field);
      values[field] = theirs[field];
    }
  }
  return { clashes, onlyTheirs, values };
}

/** The fields whose value differs from what was opened, as an update wants them: absent = unchanged, null = cleared. */
export function changesOf(fields: readonly string[], opened: Values, mine: Values): Values {
  return Object.fromEntries(
    fields.filter((field) => !same(opened[field], mine[field])).map((field) => [field, mine[field] ?? null]),
  );
}
