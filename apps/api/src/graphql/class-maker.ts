import { defaultFieldResolver, type GraphQLScalarType, type GraphQLSchema, isObjectType } from 'graphql';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';

export type Class = new () => object;
type TypeThunk = () => Class | object | GraphQLScalarType | readonly unknown[];

interface FieldSpec {
  readonly type: TypeThunk;
  readonly description: string;
  readonly nullable?: boolean;
  /** Its value may be a promise, or a function that gives it when asked. Everything else is read as it stands. */
  readonly lazy?: boolean;
}

const lazyFields: { readonly type: string; readonly field: string }[] = [];

/** Gives the lazy fields a resolver: a compiled operation awaits and calls nothing that has none. */
export function resolveLazyFields(schema: GraphQLSchema): void {
  for (const { type, field } of lazyFields) {
    const found = schema.getType(type);
    if (isObjectType(found)) Object.assign(found.getFields()[field] ?? {}, { resolve: defaultFieldResolver });
  }
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

/** An output type. Fields answer what the presented record holds under their name. */
export function objectType(
  name: string,
  description: string,
  fields: Readonly<Record<string, FieldSpec>>,
): Class {
  const made = named(name);
  ObjectType(name, { description, simpleResolvers: true })(made);
  for (const [field, { lazy }] of Object.entries(fields))
    if (lazy === true) lazyFields.push({ type: name, field });
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
