import type { GraphQLScalarType } from 'graphql';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';

export type Class = new () => object;
type TypeThunk = () => Class | object | GraphQLScalarType | readonly unknown[];

interface FieldSpec {
  readonly type: TypeThunk;
  readonly description: string;
  readonly nullable?: boolean;
}

const named = (name: string): Class => {
  const made = class {};
  Object.defineProperty(made, 'name', { value: name });
  return made;
};

function addFields(
  target: Class,
  fields: Readonly<Record<string, FieldSpec>>,
  alwaysNullable: boolean,
): Class {
  for (const [name, { type, description, nullable }] of Object.entries(fields)) {
    Field(type as () => Class, { description, nullable: alwaysNullable || nullable === true })(
      target.prototype,
      name,
    );
  }
  return target;
}

/** An output type. Fields answer what the presented record holds under their name; functions are called when asked. */
export function objectType(
  name: string,
  description: string,
  fields: Readonly<Record<string, FieldSpec>>,
): Class {
  const made = named(name);
  ObjectType(name, { description, simpleResolvers: true })(made);
  return addFields(made, fields, false);
}

/** An input type. Everything may be left out: what is required is the domain's to say, in the caller's language. */
export function inputType(
  name: string,
  description: string,
  fields: Readonly<Record<string, FieldSpec>>,
): Class {
  const made = named(name);
  InputType(name, { description })(made);
  return addFields(made, fields, true);
}

/** An enum of the given values; a description for each. @returns the object type-graphql knows it by */
export function enumType(
  name: string,
  description: string,
  values: Readonly<Record<string, { readonly value: string; readonly description: string }>>,
): object {
  const made = Object.fromEntries(Object.entries(values).map(([key, { value }]) => [key, value]));
  registerEnumType(made, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(values).map(([key, { description: text }]) => [key, { description: text }]),
    ) as never,
  });
  return made;
}
