/** A value a decision column may hold. */
export type DecisionValue = string | number | boolean;

/**
 * A condition on decision columns: every key must match; a list means any of.
 * `{ level: 'MAJOR', state: ['REPORTED', 'GRADED'] }`. The same shape becomes a permission rule and SQL.
 */
export type Condition = Readonly<Record<string, DecisionValue | readonly DecisionValue[]>>;

/** @throws TypeError when the row lacks a column the condition stands on: an unknown is never a match. */
export function meets(row: Readonly<Record<string, unknown>>, condition: Condition | undefined): boolean {
  if (condition === undefined) return true;
  return Object.entries(condition).every(([column, wanted]) => {
    const value = row[column];
    if (value === undefined || value === null)
      throw new TypeError(`condition on ${column}, which the row lacks`);
    return Array.isArray(wanted) ? wanted.includes(value as DecisionValue) : value === wanted;
  });
}
