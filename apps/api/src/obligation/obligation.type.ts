import type { Level, LocalDate, ObligationKind, ObligationStatus } from '@luze/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ObligationKindEnum, ObligationStatusEnum } from '../graphql/enums.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { PersonNameType, UnitNameType } from '../ledger/graphql-shared.ts';

/** A unit or person as a list names them. */
interface PersonName {
  readonly id: string;
  readonly name: string;
}
interface UnitName extends PersonName {
  readonly shortName: string;
  readonly code: string;
  readonly level: Level;
}

@ObjectType('ObligationMet', { description: 'A record that met an obligation' })
export class ObligationMetType {
  @Field(() => String, { description: 'Its ledger: BranchMeeting' })
  readonly ledger!: string;

  @Field(() => ID, { description: 'Its id' })
  readonly recordId!: string;

  @Field(() => DayScalar, { description: 'Day it was held' })
  readonly heldOn!: LocalDate;
}

@ObjectType('ObligationRefusal', { description: 'A request for an exemption that was refused' })
export class ObligationRefusalType {
  @Field(() => DayScalar, { description: 'Day it was asked for' })
  readonly requestedOn!: LocalDate;

  @Field(() => PersonNameType, { nullable: true, description: 'Who asked for it' })
  readonly requestedBy!: PersonName | null;

  @Field(() => String, { description: 'Why it was asked for' })
  readonly requestReason!: string;

  @Field(() => DayScalar, { description: 'Day it was refused' })
  readonly refusedOn!: LocalDate;

  @Field(() => PersonNameType, { nullable: true, description: 'Who refused it' })
  readonly refusedBy!: PersonName | null;

  @Field(() => String, { description: 'Why it was refused' })
  readonly reason!: string;
}

@ObjectType('ObligationMay', { description: 'What the viewer may do about an obligation now' })
export class ObligationMayType {
  @Field(() => Boolean, { description: 'Enter what meets it' })
  readonly record!: boolean;

  @Field(() => Boolean, { description: 'Ask not to owe it' })
  readonly requestExemption!: boolean;

  @Field(() => Boolean, { description: 'Grant or refuse what was asked' })
  readonly decideExemption!: boolean;

  @Field(() => Boolean, { description: 'Urge the unit that owes it' })
  readonly urge!: boolean;
}

@ObjectType('Obligation', { description: 'Something a unit owes for a period, as it stood on a day' })
export class ObligationType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => ID, { description: 'Unit that owes it' })
  readonly unitId!: string;

  @Field(() => ObligationKindEnum, { description: 'What is owed' })
  readonly kind!: ObligationKind;

  @Field(() => Int, { description: 'Number of the cell; 0: the unit itself' })
  readonly subjectNo!: number;

  @Field(() => DayScalar, { description: 'First day of its period' })
  readonly periodStart!: LocalDate;

  @Field(() => DayScalar, { description: 'Last day of its period' })
  readonly periodEnd!: LocalDate;

  @Field(() => DayScalar, { description: 'Due day' })
  readonly dueOn!: LocalDate;

  @Field(() => DayScalar, { description: 'Last day on which it is met in time' })
  readonly graceUntil!: LocalDate;

  @Field(() => ObligationStatusEnum, { description: 'Where it stands on the day' })
  readonly status!: ObligationStatus;

  @Field(() => DayScalar, { description: 'The day of the status' })
  readonly asOf!: LocalDate;

  @Field(() => String, { nullable: true, description: 'Why an exemption was asked for' })
  readonly exemptReason!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Day an exemption was asked for' })
  readonly exemptRequestedOn!: LocalDate | null;

  @Field(() => DayScalar, { nullable: true, description: 'Day it was granted' })
  readonly exemptApprovedOn!: LocalDate | null;

  @Field(() => UnitNameType, { description: 'Unit that owes it, by name' })
  readonly unit!: UnitName;

  @Field(() => UnitNameType, { nullable: true, description: 'Its county; none where it stands above' })
  readonly county!: UnitName | null;

  @Field(() => [ObligationMetType], { description: 'What met it by the day, the earliest first' })
  readonly metBy!: readonly ObligationMetType[];

  @Field(() => PersonNameType, { nullable: true, description: 'Who asked for an exemption' })
  readonly exemptRequestedBy!: PersonName | null;

  @Field(() => PersonNameType, { nullable: true, description: 'Who granted it' })
  readonly exemptApprovedBy!: PersonName | null;

  @Field(() => [ObligationRefusalType], {
    description: 'Requests for an exemption refused by the day, the last one first',
  })
  readonly refusals!: readonly ObligationRefusalType[];

  @Field(() => DayScalar, { nullable: true, description: 'Day by then on which a unit above urged it last' })
  readonly urgedOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What was written with that urging' })
  readonly urgingNote!: string | null;

  @Field(() => ObligationMayType, { description: 'What the viewer may do about it now' })
  readonly may!: ObligationMayType;

  @Field(() => Int, { description: 'Counts every write' })
  readonly version!: number;
}

@ObjectType('ObligationPage', { description: 'A page of obligations' })
export class ObligationPage {
  @Field(() => [ObligationType], { description: 'By due day' })
  readonly nodes!: ObligationType[];

  /** Counted when it is asked for. */
  readonly count!: () => Promise<number>;

  @Field(() => Boolean, { description: 'There are more behind the last one' })
  readonly hasMore!: boolean;
}

@ObjectType('ObligationCell', {
  description: 'Obligations of one kind due in one month, by where they stand',
})
export class ObligationCellType {
  @Field(() => String, { description: 'Month they are due in: YYYY-MM' })
  readonly month!: string;

  @Field(() => ObligationKindEnum, { description: 'What is owed' })
  readonly kind!: ObligationKind;

  @Field(() => Int, { description: 'Not due yet and not met' })
  readonly pending!: number;

  @Field(() => Int, { description: 'Met in time' })
  readonly fulfilled!: number;

  @Field(() => Int, { description: 'Met late' })
  readonly late!: number;

  @Field(() => Int, { description: 'Due and not met' })
  readonly overdue!: number;

  @Field(() => Int, { description: 'Exempted by a decision' })
  readonly exempt!: number;
}

@ObjectType('UnitObligations', { description: 'Obligations of a unit and all below it, counted' })
export class UnitObligationsType {
  @Field(() => UnitNameType, { description: 'The unit' })
  readonly unit!: UnitName;

  @Field(() => Boolean, {
    description: 'Only what the unit itself owes: those below it have lines of their own',
  })
  readonly own!: boolean;

  @Field(() => Int, { description: 'Branches that owe any of it' })
  readonly branches!: number;

  @Field(() => [ObligationCellType], {
    description: 'By month and kind; where nothing is owed there is none',
  })
  readonly cells!: readonly ObligationCellType[];
}
