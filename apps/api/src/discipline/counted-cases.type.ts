import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NamedUnitType } from '../graphql/named.ts';
import { DayScalar } from '../graphql/scalars.ts';

@ObjectType('CountedCase', { description: 'A case behind a figure, as it stood at the end of its period' })
export class CountedCaseType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => String, { description: 'Number of the case' })
  readonly number!: string;

  @Field(() => NamedUnitType, { description: 'Unit it belongs to' })
  readonly unit!: NamedUnitType;

  @Field(() => String, { description: 'Cause' })
  readonly cause!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Filed on' })
  readonly filedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Stage at the end of the period; null where the viewer is not shown stages',
  })
  readonly stage!: string | null;

  @Field(() => Int, { description: 'How often the figure counts it: persons once, decisions each' })
  readonly times!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Days from its filing to its end, or for which it is open; null where the figure is not of days',
  })
  readonly days!: number | null;
}
