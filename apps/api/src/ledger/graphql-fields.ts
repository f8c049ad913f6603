import {
  COLOURS,
  type Field,
  type Fields,
  type Label,
  type LabelSpec,
  LEVELS,
  type Ledger,
  labelOf,
  SECURITY_MARKS,
} from '@luze/domain';
import { Float, Int } from 'type-graphql';
import { enumType } from '../graphql/class-maker.ts';
import { DayScalar } from '../graphql/scalars.ts';

export const bilingual = (label: Label): string => `${label.zh} · ${label.en}`;
export const describe = (spec: LabelSpec, name: string): string => bilingual(labelOf(spec, name));
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const COLOUR_WORDS: Readonly<Record<string, string>> = {
  RED: 'Overdue',
  YELLOW: 'Due soon',
  GREEN: 'In time, or reported and waiting for the acceptor',
  BLUE: 'Not started',
  GREEN_DONE: 'Done in time',
  GREY_LATE: 'Done late',
};

export const LightColourEnum = enumType(
  'LightColour',
  'Colour of a light, common to all ledgers',
  Object.fromEntries(
    COLOURS.map((colour) => [colour, { value: colour, description: COLOUR_WORDS[colour] ?? colour }]),
  ),
);
export const SecurityMarkEnum = enumType(
  'SecurityMark',
  'Marks a record may carry; state secrets may not be entered at all',
  Object.fromEntries(SECURITY_MARKS.map((mark) => [mark, { value: mark, description: mark.toLowerCase() }])),
);
export const AcceptorLevelEnum = enumType(
  'AcceptorLevel',
  'Level of the unit that accepts the work',
  Object.fromEntries(
    [...LEVELS, 'NONE'].map((level) => [level, { value: level, description: level.toLowerCase() }]),
  ),
);
export const DirectionEnum = enumType('Direction', 'Direction of a sort', {
  ASC: { value: 'ASC', description: 'Smallest first' },
  DESC: { value: 'DESC', description: 'Largest first' },
});

const CHOICES = new Map<string, object>();

/** One enum per set of choices of a ledger: a move that asks the level uses the level's own enum. */
export function choiceEnum(ledger: Ledger, owner: string, name: string, field: Field): object {
  const choices = field.choices ?? {};
  const key = `${ledger.name} ${Object.keys(choices).join()}`;
  const known = CHOICES.get(key);
  if (known !== undefined) return known;
  const values = Object.fromEntries(
    Object.entries(choices).map(([choice, label]) => [
      choice,
      { value: choice, description: describe(label, choice) },
    ]),
  );
  const made = enumType(
    `${ledger.name}${capital(owner)}${capital(name)}`,
    describe(field.labelSpec, name),
    values,
  );
  CHOICES.set(key, made);
  return made;
}

/** The GraphQL type of a field's value. */
export function typeOf(ledger: Ledger, owner: string, name: string, field: Field): () => object {
  switch (field.kind) {
    case 'choice': {
      const made = choiceEnum(ledger, owner, name, field);
      return () => made;
    }
    case 'date':
      return () => DayScalar;
    case 'integer':
      return () => Int;
    case 'decimal':
      return () => Float;
    case 'flag':
      return () => Boolean;
    default:
      return () => String;
  }
}

/** Fields of an input, each described by its label. */
export const inputFields = (ledger: Ledger, owner: string, fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      { type: typeOf(ledger, owner, name, field), description: describe(field.labelSpec, name) },
    ]),
  );
