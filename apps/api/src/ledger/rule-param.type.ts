import type { LocalDate } from '@luze/domain';
import { Field, Float, ObjectType } from 'type-graphql';
import { DayScalar } from '../graphql/scalars.ts';

@ObjectType('RuleParam', { description: 'A figure of a rule with its days of effect' })
export class RuleParamType {
  @Field(() => String, { description: 'Code' })
  readonly code!: string;

  @Field(() => String, { description: 'What the figure is, in the language of the request' })
  readonly label!: string;

  @Field(() => Float, { description: 'Value in its unit' })
  readonly value!: number;

  @Field(() => String, { description: 'day, working day, month, months, quarter, year, ratio or step' })
  readonly unit!: string;

  @Field(() => [String], {
    description: 'What each value from 0 on means, where the unit is a step; else empty',
  })
  readonly steps!: readonly string[];

  @Field(() => DayScalar, { description: 'First day' })
  readonly effectiveFrom!: LocalDate;

  @Field(() => DayScalar, { nullable: true, description: 'Last day; null: still in force' })
  readonly effectiveTo!: LocalDate | null;

  @Field(() => String, { description: 'Regulation and article, or who set it' })
  readonly source!: string;

  @Field(() => Boolean, { description: 'Shipped with the product' })
  readonly isDefault!: boolean;
}
