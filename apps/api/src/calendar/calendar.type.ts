import type { CalendarKind, Colour, LocalDate, ObligationKind } from '@luze/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarKindEnum, ObligationKindEnum } from '../graphql/enums.ts';
import { NamedUnitType } from '../graphql/named.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { LightColourEnum } from '../ledger/graphql-fields.ts';

@ObjectType('CalendarEntry', { description: 'A record or an obligation on its day' })
export class CalendarEntryType {
  @Field(() => ID, { description: 'Unique among everything in a calendar' })
  readonly id!: string;

  @Field(() => ID, { description: 'Id of the record or the obligation' })
  readonly recordId!: string;

  @Field(() => String, { description: 'What it is, as the viewer may read it' })
  readonly title!: string;

  @Field(() => NamedUnitType, { description: 'Unit it belongs to, by its short name' })
  readonly unit!: NamedUnitType;

  @Field(() => LightColourEnum, { nullable: true, description: 'Its light, where it is due on the day' })
  readonly colour!: Colour | null;
}

@ObjectType('CalendarLine', { description: 'What stands on one day for one reason and of one kind, counted' })
export class CalendarLineType {
  @Field(() => ID, { description: 'Unique among everything in a calendar' })
  readonly id!: string;

  @Field(() => DayScalar, { description: 'The day' })
  readonly day!: LocalDate;

  @Field(() => CalendarKindEnum, { description: 'Why it stands on that day' })
  readonly kind!: CalendarKind;

  @Field(() => String, { description: 'Name of the ledger, or Obligation' })
  readonly ledger!: string;

  @Field(() => ObligationKindEnum, { nullable: true, description: 'What is owed, of obligations' })
  readonly obligationKind!: ObligationKind | null;

  @Field(() => Int, { description: 'How many there are' })
  readonly count!: number;

  @Field(() => LightColourEnum, { nullable: true, description: 'The worst light among what is due' })
  readonly colour!: Colour | null;

  @Field(() => [CalendarEntryType], {
    description: 'Each of them, on days with few things; on a full day none, and the lists hold them',
  })
  readonly entries!: readonly CalendarEntryType[];
}
