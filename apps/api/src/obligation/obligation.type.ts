import type { LocalDate, ObligationKind, ObligationStatus } from '@luze/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ObligationKindEnum, ObligationStatusEnum } from '../graphql/enums.ts';
import { DayScalar } from '../graphql/scalars.ts';

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

  @Field(() => Int, { description: 'Counts every write' })
  readonly version!: number;
}

@ObjectType('ObligationPage', { description: 'A page of obligations' })
export class ObligationPage {
  @Field(() => [ObligationType], { description: 'By due day' })
  readonly nodes!: ObligationType[];

  @Field(() => Boolean, { description: 'There are more behind the last one' })
  readonly hasMore!: boolean;
}
