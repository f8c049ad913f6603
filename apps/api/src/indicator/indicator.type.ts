import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('Indicator', {
  description: 'A figure of a unit and all below it, for a calendar year, by the rows as they stood on a day',
})
export class IndicatorType {
  @Field(() => String, { description: 'Code: DI1' })
  readonly code!: string;

  @Field(() => String, { description: 'Its name, in the language of the request' })
  readonly title!: string;

  @Field(() => Float, {
    description: 'Share from 0 to 1; 1 where the denominator is 0, which is shown as a dash',
  })
  readonly value!: number;

  @Field(() => Int, { description: 'What was done' })
  readonly numerator!: number;

  @Field(() => Int, { description: 'What was due or owed' })
  readonly denominator!: number;

  @Field(() => Int, { description: 'What a decision exempted, in neither of the two' })
  readonly exempt!: number;

  @Field(() => String, { description: 'How it is counted, to be printed beneath it' })
  readonly definition!: string;
}
