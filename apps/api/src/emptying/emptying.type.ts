import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NamedPersonType, NamedUnitType } from '../graphql/named.ts';
import { DayScalar, InstantScalar } from '../graphql/scalars.ts';

@ObjectType('Emptying', { description: 'A record whose identity may go, or has gone' })
export class EmptyingType {
  @Field(() => String, { description: 'Ledger' })
  readonly subject!: string;

  @Field(() => ID, { description: 'Id of the record' })
  readonly recordId!: string;

  @Field(() => String, { description: 'Number of the record' })
  readonly number!: string;

  @Field(() => NamedUnitType, { description: 'Unit it belongs to' })
  readonly unit!: NamedUnitType;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Since when its identity may go; null of what is emptied',
  })
  readonly dueFrom!: string | null;

  @Field(() => NamedPersonType, { nullable: true, description: 'Who proposed it' })
  readonly proposedBy!: NamedPersonType | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When that was' })
  readonly proposedAt!: Date | null;

  @Field(() => NamedPersonType, { nullable: true, description: 'Who consented, or refused last' })
  readonly decidedBy!: NamedPersonType | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When that was' })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused last' })
  readonly refusal!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may propose it' })
  readonly mayPropose!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may consent or refuse' })
  readonly mayDecide!: boolean;
}

@ObjectType('Emptyings', { description: 'What of the records the viewer answers for has reached its term' })
export class EmptyingsType {
  @Field(() => Int, { description: 'Years an identity is kept, by the rules of today' })
  readonly years!: number;

  @Field(() => [EmptyingType], { description: 'Due and not emptied, the longest due first' })
  readonly due!: EmptyingType[];

  @Field(() => [EmptyingType], { description: 'Emptied, the latest first; two hundred at most' })
  readonly emptied!: EmptyingType[];
}
