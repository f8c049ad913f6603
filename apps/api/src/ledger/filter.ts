import { AppError, COLOURS, type Colour, type Field, isLocalDate, type Ledger } from '@luze/domain';
import { allOf, anyOf, NOTHING, type Sql, sql } from '../database/accessible.ts';
import { isId } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import { columnsOf, hashOf, sqlName } from './columns.ts';
import { colourIs, type LightView } from './light-sql.ts';
import { bornUnder } from './unit-scope.ts';

/** The values a filter operator may carry, as GraphQL delivered them. */
type Operators = Readonly<Record<string, unknown>>;
export type FilterInput = Readonly<Record<string, unknown>>;

export interface FilterContext extends LightView {
  readonly ledger: Ledger;
  /** By which sealed values are compared. */
  keyed(purpose: string, text: string): string;
  /** Fields the reader does not see plainly on every row: never filtered by, or values could be guessed. */
  readonly clouded: ReadonlySet<string>;
}

const bind = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value);
function comparison(name: string, operator: string, value: unknown): Sql {
  switch (operator) {
    case 'eq':
      return sql(`${name} = ?`, bind(value));
    case 'ne':
      return sql(`(${name} <> ? OR ${name} IS NULL)`, bind(value));
    case 'in':
      return (value as unknown[]).length === 0
        ? NOTHING
        : sql(`${name} IN (${placeholders(value as unknown[])})`, ...(value as unknown[]).map(bind));
    case 'notIn':
      return (value as unknown[]).length === 0
        ? sql('1=1')
        : sql(
            `(${name} NOT IN (${placeholders(value as unknown[])}) OR ${name} IS NULL)`,
            ...(value as unknown[]).map(bind),
          );
    case 'contains':
      // INSTR, not LIKE: LIKE ignores case on SQLite alone, and has characters of its own.
      return sql(`INSTR(${name}, ?) > 0`, String(value));
    case 'gte':
      return sql(`${name} >= ?`, bind(value));
    case 'lte':
      return sql(`${name} <= ?`, bind(value));
    case 'isNull':
      return sql(value === true ? `${name} IS NULL` : `${name} IS NOT NULL`);
    default:
      throw new TypeError(`no filter operator ${operator}`);
  }
}

const given = (operators: Operators): [string, unknown][] =>
  Object.entries(operators).filter(([, value]) => value !== undefined && value !== null);

const fieldFilter = (name: string, operators: Operators): Sql =>
  allOf(given(operators).map(([operator, value]) => comparison(name, operator, value)));

/** Colours that meet conditions on the light; a voided row has none and meets no condition. */
export function wantedColours(operators: Operators): ReadonlySet<Colour> {
  const meets = ([operator, value]: [string, unknown], colour: Colour): boolean =>
    [value].flat().includes(colour) !== (operator === 'ne' || operator === 'notIn');
  return new Set(COLOURS.filter((colour) => given(operators).every((condition) => meets(condition, colour))));
}

/** States with what they say of `open`, which the indexes know and the state alone would not tell the database. */
function stateFilter(ledger: Ledger, operators: Operators): Sql {
  const wanted = given(operators)
    .filter(([operator]) => operator === 'eq' || operator === 'in')
    .flatMap(([, value]) => [value].flat().map((state) => ledger.states[String(state)]?.open ?? false));
  const [open] = wanted;
  return allOf([
    fieldFilter(sqlName(ledger, 'state'), operators),
    ...(open !== undefined && wanted.every((one) => one === open)
      ? [sql(`${sqlName(ledger, 'open')} = ?`, bind(open))]
      : []),
  ]);
}

/** True where a field's conditions say something. */
export const hasConditions = (operators: unknown): operators is Operators =>
  operators !== undefined && operators !== null && given(operators as Operators).length > 0;

const lightFilter = (operators: Operators, view: LightView): Sql =>
  !hasConditions(operators)
    ? allOf([])
    : anyOf([...wantedColours(operators)].map((colour) => colourIs(colour, view)));

/** An id that is no number names nothing. */
const ids = (value: unknown): string[] => [value].flat().map(String).filter(isId);

function unitFilter(ledger: Ledger, operators: Operators): Sql {
  const unitId = sqlName(ledger, 'unitId');
  return allOf(
    given(operators).map(([operator, value]) => {
      if (operator === 'under') return bornUnder(ledger, ids(value));
      const wanted = ids(value);
      return wanted.length === 0 ? NOTHING : sql(`${unitId} IN (${placeholders(wanted)})`, ...wanted);
    }),
  );
}

const PERSON_FILTERS: ReadonlySet<string> = new Set(['submittedBy', 'createdBy']);

/** @throws AppError INVALID for a day that is none: the databases would each compare it in a way of their own */
function refuseNoDays(ledger: Ledger, name: string, operators: Operators): void {
  if (columnsOf(ledger).find(({ property }) => property === name)?.type !== 'day') return;
  const wrong = given(operators)
    .filter(([operator]) => operator !== 'isNull')
    .flatMap(([, value]) => [value].flat().map(String))
    .find((day) => !isLocalDate(day));
  if (wrong !== undefined)
    throw new AppError('INVALID', {
      violations: [{ field: name, code: 'NOT_A_DAY', params: { value: wrong } }],
    });
}

/** A filter as a bound WHERE. @throws AppError INVALID, FORBIDDEN_FIELD for a field that is not plain to the reader */
export function filterSql(context: FilterContext, filter: FilterInput | null | undefined): Sql {
  if (filter === null || filter === undefined) return allOf([]);
  return allOf(
    Object.entries(filter).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      if (name === 'and' || name === 'or') {
        const parts = (value as readonly FilterInput[]).map((part) => filterSql(context, part));
        return [name === 'and' ? allOf(parts) : anyOf(parts)];
      }
      return [single(context, name, value as Operators)];
    }),
  );
}

function single(context: FilterContext, name: string, operators: Operators): Sql {
  const { ledger } = context;
  if (context.clouded.has(name)) throw new AppError('FORBIDDEN_FIELD', { params: { field: name } });
  if (name === 'light') return lightFilter(operators, context);
  if (name === 'unit') return unitFilter(ledger, operators);
  if (name === 'state') return stateFilter(ledger, operators);
  const column = sqlName(ledger, name);
  if (name === 'id' || PERSON_FILTERS.has(name)) {
    return allOf(
      given(operators).map(([, value]) => {
        const wanted = ids(value);
        return wanted.length === 0 ? NOTHING : sql(`${column} IN (${placeholders(wanted)})`, ...wanted);
      }),
    );
  }
  if (ledger.fields[name]?.kind === 'secret') return secretFilter(context, name, operators);
  refuseNoDays(ledger, name, operators);
  return fieldFilter(column, operators);
}

/** Sealed values are found by the keyed hash of the whole value, never by a part of it. */
function secretFilter({ ledger, keyed }: FilterContext, name: string, operators: Operators): Sql {
  const hashed = given(operators).map(([operator, value]): [string, unknown] => [
    operator,
    operator === 'isNull'
      ? value
      : operator === 'in'
        ? (value as string[]).map((one) => keyed(name, one))
        : keyed(name, String(value)),
  ]);
  return fieldFilter(sqlName(ledger, hashOf(name)), Object.fromEntries(hashed));
}

/** Operators a field of a kind may be filtered with. */
export function operatorsOf(field: Field): readonly string[] {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return ['eq', 'ne', 'in', 'notIn', 'contains', 'isNull'];
    case 'choice':
      return ['eq', 'ne', 'in', 'notIn', 'isNull'];
    case 'secret':
      return ['eq', 'in', 'isNull'];
    case 'flag':
      return ['eq', 'isNull'];
    default:
      return ['eq', 'ne', 'in', 'notIn', 'gte', 'lte', 'isNull'];
  }
}
