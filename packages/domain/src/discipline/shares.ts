/**
 * The share of each cell in its table, from 0 to 1; null for all where any is hidden, since shares would give it away, or
 * where there is nothing to share.
 */
export function sharesOf(counts: readonly (number | null)[]): (number | null)[] {
  const known = counts.filter((count) => count !== null);
  const sum = known.reduce((total, count) => total + count, 0);
  const tells = known.length === counts.length && sum > 0;
  return counts.map((count) => (tells && count !== null ? count / sum : null));
}
