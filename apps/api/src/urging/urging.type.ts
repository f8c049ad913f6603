import type { LocalDate } from '@luze/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NamedPersonType, NamedUnitType } from '../graphql/named.ts';
import { DayScalar, InstantScalar } from '../graphql/scalars.ts';

@ObjectType('Urging', { description: 'That a unit above urged something' })
export class UrgingType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => DayScalar, { description: 'Business day' })
  readonly urgedOn!: LocalDate;

  @Field(() => InstantScalar, { description: 'When' })
  readonly at!: Date;

  @Field(() => NamedPersonType, { nullable: true, description: 'Who urged' })
  readonly by!: NamedPersonType | null;

  @Field(() => NamedUnitType, { nullable: true, description: 'For which unit' })
  readonly unit!: NamedUnitType | null;

  @Field(() => String, { nullable: true, description: 'What was written with it' })
  readonly note!: string | null;
}

@ObjectType('Escalation', { description: 'That a level above was told of something that stayed late' })
export class EscalationType {
  @Field(() => DayScalar, { description: 'Business day' })
  readonly escalatedOn!: LocalDate;

  @Field(() => NamedUnitType, { nullable: true, description: 'Unit that was told' })
  readonly unit!: NamedUnitType | null;

  @Field(() => Int, { description: 'Severity: 1 to 7 days late, 2 to 30, 3 more' })
  readonly severity!: number;
}

@ObjectType('Urgings', { description: 'How something was urged, and whether the viewer may urge it now' })
export class UrgingsType {
  @Field(() => Boolean, { description: 'The viewer answers for the unit and may urge it now' })
  readonly mayUrge!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why not now, in words; null where he may, or never may',
  })
  readonly because!: string | null;

  @Field(() => [UrgingType], { description: 'The latest first' })
  readonly nodes!: readonly UrgingType[];

  @Field(() => [EscalationType], {
    description: 'Which levels were told that it stays late, the latest first',
  })
  readonly escalations!: readonly EscalationType[];
}
