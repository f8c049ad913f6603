import type { LocalDate } from '@luze/domain';
import { Field, ObjectType } from 'type-graphql';
import { InstanceKindEnum } from '../graphql/enums.ts';
import { DayScalar } from '../graphql/scalars.ts';
import type { InstanceKind } from './instance.entity.ts';

@ObjectType('DemoAccount', { description: 'An account of the demo, for the sign-in page' })
export class DemoAccountType {
  @Field(() => String, { description: 'Username' })
  readonly username!: string;

  @Field(() => String, { description: 'Who it is' })
  readonly label!: string;

  @Field(() => String, { description: 'Name of the person' })
  readonly name!: string;

  @Field(() => String, { description: 'What to sign in as this account for' })
  readonly note!: string;

  @Field(() => Boolean, { description: 'One of the few to begin with' })
  readonly isFeatured!: boolean;
}

@ObjectType('Instance', { description: 'What this installation is; readable by anyone' })
export class InstanceType {
  @Field(() => InstanceKindEnum, { description: 'DEMO or REAL, for ever' })
  readonly kind!: InstanceKind;

  @Field(() => DayScalar, { description: 'Business day' })
  readonly today!: LocalDate;

  @Field(() => String, { description: 'Version of the program' })
  readonly version!: string;

  @Field(() => [DemoAccountType], { nullable: true, description: 'Null unless DEMO' })
  readonly demoAccounts!: DemoAccountType[] | null;

  @Field(() => String, { nullable: true, description: 'Name of the city bureau' })
  readonly cityName!: string | null;
}
