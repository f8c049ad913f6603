/** A division and the names a unit of it may have, the one people use first. */
export interface Candidate {
  readonly code: string;
  readonly names: readonly string[];
}

/**
 * Gives every division of one parent a name of its own: the first of its names nobody else of them wants, else the
 * last one with its code behind it, so that the outcome depends on the data alone and never on the order.
 * @returns names by code
 */
export function distinctNames(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const wanted = new Map<string, number>();
  for (const name of candidates.flatMap(({ names }) => [...new Set(names)])) {
    wanted.set(name, (wanted.get(name) ?? 0) + 1);
  }
  return new Map(
    candidates.map(({ code, names }) => [
      code,
      names.find((name) => wanted.get(name) === 1) ?? `${names.at(-1) ?? ''}（${code}）`,
    ]),
  );
}
