import { Field, ID, ObjectType } from 'type-graphql';

/** Two types of one shape: a client's cache must never take a unit for the person of the same number. */
@ObjectType('NamedPerson', { description: 'A person by id and name' })
export class NamedPersonType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => String, { description: 'Name' })
  readonly name!: string;
}

@ObjectType('NamedUnit', { description: 'A unit by id and name' })
export class NamedUnitType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => String, { description: 'Name' })
  readonly name!: string;
}
