import { AppError } from '@luze/domain';
import type { FilterInput } from './filter.ts';

/** Far beyond any search a person makes, well within what both databases take in one statement. */
export const FILTER_LIMITS = {
  depth: 10,
  conditions: 100,
  values: 2_000,
} as const;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** @throws AppError TOO_COMPLEX for a filter nested too deep, of too many conditions or with too many values */
export function refuseHugeFilter(filter: FilterInput | null | undefined): void {
  let conditions = 0;
  let values = 0;
  const walk = (part: FilterInput, depth: number): void => {
    if (depth > FILTER_LIMITS.depth) throw new AppError('TOO_COMPLEX');
    for (const [name, value] of Object.entries(part)) {
      if (value === null || value === undefined) continue;
      if ((name === 'and' || name === 'or') && isList(value)) {
        for (const inner of value) walk(inner as FilterInput, depth + 1);
      } else {
        for (const operand of Object.values(value as object)) values += isList(operand) ? operand.length : 1;
      }
      conditions += 1;
      if (conditions > FILTER_LIMITS.conditions || values > FILTER_LIMITS.values)
        throw new AppError('TOO_COMPLEX');
    }
  };
  if (filter !== null && filter !== undefined) walk(filter, 1);
}
