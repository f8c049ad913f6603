import { AppError } from '@luze/domain';
import { coerceInputValue, type GraphQLSchema, isInputType } from 'graphql';
import type { FilterInput } from '../ledger/filter.ts';

const DEEPEST = 8;
const wrong = (field: string): AppError =>
  new AppError('INVALID', { violations: [{ field, code: 'NOT_THIS_KIND' }] });

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map((child) => depthOf(child)))
    : 0;

/**
 * A filter that came as JSON, held to the same input type as one over GraphQL.
 * @param type name of the input type: `HazardFilter`
 * @throws AppError INVALID for what the type does not have
 */
export function filterFromJson(schema: GraphQLSchema, type: string, json: unknown): FilterInput | null {
  if (json === null || json === undefined) return null;
  const input = schema.getType(type);
  if (input === undefined || !isInputType(input)) throw new TypeError(`no input type ${type}`);
  if (depthOf(json) > DEEPEST) throw new AppError('TOO_COMPLEX');
  return coerceInputValue(json, input, (path) => {
    throw wrong(['filter', ...path].join('.'));
  }) as FilterInput;
}

/** The filter of an address. @throws AppError INVALID for broken JSON */
export function parseFilter(text: string | undefined): unknown {
  if (text === undefined || text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    throw wrong('filter');
  }
}
