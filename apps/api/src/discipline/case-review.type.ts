import { Field, Int, ObjectType } from 'type-graphql';
import { NamedUnitType } from '../graphql/named.ts';

@ObjectType('PersonsOf', { description: 'How many persons a value has' })
export class PersonsOfType {
  @Field(() => String, { description: 'Key of the value' })
  readonly key!: string;

  @Field(() => Int, { description: 'Persons' })
  readonly count!: number;
}

@ObjectType('CaseReviewLine', {
  description: 'The figures of cases of one unit for a period: persons, each by the case he counts by',
})
export class CaseReviewLineType {
  @Field(() => NamedUnitType, { description: 'Unit' })
  readonly unit!: NamedUnitType;

  @Field(() => Int, { description: 'Persons disciplined' })
  readonly disciplined!: number;

  @Field(() => Int, { description: 'Of these, persons with a sanction of both kinds' })
  readonly both!: number;

  @Field(() => Int, { description: 'Persons under investigation at the end' })
  readonly underInvestigation!: number;

  @Field(() => Int, { description: 'Persons whose case was not concluded at the end' })
  readonly notConcluded!: number;

  @Field(() => [PersonsOfType], { description: 'By the heaviest sanction of each kind: PARTY.WARNING' })
  readonly byGrade!: readonly PersonsOfType[];

  @Field(() => [PersonsOfType], { description: 'Persons disciplined, by cause' })
  readonly byCause!: readonly PersonsOfType[];

  @Field(() => [PersonsOfType], { description: 'Persons by the four forms' })
  readonly byForm!: readonly PersonsOfType[];
}
