const MOST_KEPT = 10_000;

interface Kept<V> {
  readonly value: V;
  readonly count: number;
  readonly until: number;
}

/**
 * Remembers answers for so long that those of one page's requests come from one look-up, and no longer than anybody
 * may be left in a right that has ended. What this process writes itself is seen at once.
 * @param find the look-up; null is not remembered
 * @param count a number that changes whenever an answer may have changed here; an answer is kept under the number
 * that stood when it was asked for
 * @param milliseconds how long an answer is kept of what another process may change
 */
export function keptBriefly<V>(
  find: (key: string) => Promise<V | null>,
  count: () => number,
  milliseconds: number,
): (key: string) => Promise<V | null> {
  const kept = new Map<string, Kept<V>>();
  return async (key) => {
    const known = kept.get(key);
    if (known !== undefined && known.count === count() && performance.now() < known.until) return known.value;
    const asked = { count: count(), until: performance.now() + milliseconds };
    const value = await find(key);
    if (value === null) kept.delete(key);
    else {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, { value, ...asked });
    }
    return value;
  };
}
