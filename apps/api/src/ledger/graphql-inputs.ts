import { type Field, type Fields, type Ledger, moveFieldsOf } from '@luze/domain';
import { ID, Int } from 'type-graphql';
import { type Class, enumType, inputType } from '../graphql/class-maker.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { operatorsOf } from './filter.ts';
import {
  bilingual,
  capital,
  DirectionEnum,
  describe,
  inputFields,
  LightColourEnum,
  typeOf,
} from './graphql-fields.ts';
import { SORTABLE_STANDARD, sortableOf } from './sort-columns.ts';
import { dimensionName, dimensionsOf } from './stats.ts';

type Spec = Record<string, { type: () => object; description: string }>;

const OPERATOR_WORDS: Readonly<Record<string, string>> = {
  eq: 'Equal',
  ne: 'Not equal; empty counts as not equal',
  in: 'One of',
  notIn: 'None of',
  contains: 'Contains this text',
  gte: 'At least',
  lte: 'At most',
  isNull: 'Empty, or not',
  under: 'The unit or anything below it',
};

/** Operators over one type: lists for in and notIn, a Boolean for isNull. */
const operators = (names: readonly string[], type: () => object): Spec =>
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        type: name === 'in' || name === 'notIn' ? () => [type()] : name === 'isNull' ? () => Boolean : type,
        description: OPERATOR_WORDS[name] ?? name,
      },
    ]),
  );

const SHARED = new Map<string, Class>();

/** One operator input per kind of value, shared by all ledgers. */
function shared(name: string, names: readonly string[], type: () => object): Class {
  const made =
    SHARED.get(name) ?? inputType(name, 'Conditions on one value; all must hold', operators(names, type));
  SHARED.set(name, made);
  return made;
}

const KIND_FILTERS: Readonly<Record<string, string>> = {
  text: 'TextFilter',
  longText: 'TextFilter',
  secret: 'SecretFilter',
  date: 'DayFilter',
  integer: 'IntegerFilter',
  decimal: 'DecimalFilter',
  flag: 'FlagFilter',
};

function fieldFilter(ledger: Ledger, name: string, field: Field): Class {
  const type = typeOf(ledger, '', name, field);
  const shape = KIND_FILTERS[field.kind] ?? `${ledger.name}${capital(name)}Filter`;
  return shared(shape, operatorsOf(field), type);
}

/** `HazardFilter`: every field, what every record has, and `and`, `or`. */
export function filterInput(ledger: Ledger, state: object): Class {
  const equality = ['eq', 'ne', 'in', 'notIn'];
  const own = Object.entries(ledger.fields).map(([name, field]) => {
    const made = fieldFilter(ledger, name, field);
    return [name, { type: () => made, description: describe(field.labelSpec, name) }] as const;
  });
  const id = shared('IdFilter', ['eq', 'in'], () => ID);
  const unit = shared('UnitReachFilter', ['eq', 'in', 'under'], () => ID);
  const light = shared('LightFilter', equality, () => LightColourEnum);
  const stateFilter = shared(`${ledger.name}StateFilter`, equality, () => state);
  const flag = shared('FlagFilter', ['eq', 'isNull'], () => Boolean);
  const year = shared('IntegerFilter', ['eq', 'ne', 'in', 'notIn', 'gte', 'lte', 'isNull'], () => Int);
  const day = shared('DayFilter', ['eq', 'ne', 'in', 'notIn', 'gte', 'lte', 'isNull'], () => DayScalar);
  const made: Class = inputType(`${ledger.name}Filter`, `Which ${ledger.plural}; all conditions must hold`, {
    id: { type: () => id, description: 'Id' },
    unit: { type: () => unit, description: 'Unit' },
    state: { type: () => stateFilter, description: 'State' },
    open: { type: () => flag, description: 'Still to be worked on' },
    light: { type: () => light, description: 'Light as the reader sees it' },
    year: { type: () => year, description: 'Year' },
    startDay: { type: () => day, description: 'Day the record starts' },
    dueDay: { type: () => day, description: 'Day the light counts to; 9999-12-31 for none' },
    doneDay: { type: () => day, description: 'Day the owner reported done; 9999-12-31 for none' },
    submittedBy: { type: () => id, description: 'Who last submitted' },
    createdBy: { type: () => id, description: 'Who entered it' },
    ...Object.fromEntries(own),
    and: { type: () => [made], description: 'All of these' },
    or: { type: () => [made], description: 'Any of these' },
  });
  return made;
}

/** `HazardOrder`: field and direction; the id always comes last. */
export function orderInput(ledger: Ledger): Class {
  const words = (name: string): string =>
    (SORTABLE_STANDARD as readonly string[]).includes(name)
      ? name
      : describe(ledger.fields[name]?.labelSpec ?? name, name);
  const fields = enumType(
    `${ledger.name}OrderField`,
    `What ${ledger.plural} can be sorted by`,
    Object.fromEntries(
      sortableOf(ledger).map((name) => [dimensionName(name), { value: name, description: words(name) }]),
    ),
  );
  return inputType(`${ledger.name}Order`, 'A sort key', {
    field: { type: () => fields, description: 'Field' },
    direction: { type: () => DirectionEnum, description: 'Direction' },
  });
}

export const dimensionEnum = (ledger: Ledger): object =>
  enumType(
    `${ledger.name}Dimension`,
    `What ${ledger.plural} can be counted by`,
    Object.fromEntries(
      dimensionsOf(ledger).map((name) => [name, { value: name, description: name.toLowerCase() }]),
    ),
  );

const editable = (ledger: Ledger): Fields => ({
  ...Object.fromEntries(
    Object.entries(ledger.fields).filter(
      ([name, field]) => field.byMoveOnly !== true || (ledger.number.given && name === ledger.number.field),
    ),
  ),
  ...ledger.asks,
});

/** `HazardInput`, for create and update: on update what is absent stays, null clears. */
export const recordInput = (ledger: Ledger): Class =>
  inputType(
    `${ledger.name}Input`,
    `${bilingual(ledger.label)}: on update what is absent stays and null clears`,
    {
      unitId: { type: () => ID, description: 'Unit the record belongs to; create only' },
      ...inputFields(ledger, '', editable(ledger)),
    },
  );

/** `CloseHazardInput`: at least the opinion. */
export function moveInput(ledger: Ledger, name: string): Class {
  const move = ledger.moves[name];
  if (move === undefined) throw new TypeError(`${ledger.name} has no move ${name}`);
  const own: Fields = Object.fromEntries(
    moveFieldsOf(move).map((field) => [field, ledger.fields[field] as Field]),
  );
  return inputType(`${capital(name)}${ledger.name}Input`, describe(move.label, name), {
    opinion: { type: () => String, description: 'Opinion' },
    ...inputFields(ledger, '', own),
    ...inputFields(ledger, name, move.asks ?? {}),
  });
}
