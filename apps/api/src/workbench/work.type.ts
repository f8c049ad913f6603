import type { LocalDate, ObligationKind, WorkGroup } from '@luze/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { ObligationKindEnum, WorkGroupEnum } from '../graphql/enums.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { RecordLightType, UnitNameType } from '../ledger/graphql-shared.ts';
import type { UnitName } from '../ledger/loaders.ts';
import type { PresentedLight } from '../ledger/record-view.ts';

@ObjectType('WorkMark', { description: 'Something a move has set apart on a record' })
export class WorkMarkType {
  @Field(() => String, { description: 'The mark in words' })
  readonly text!: string;

  @Field(() => String, { description: 'What it says, in full' })
  readonly why!: string;
}

@ObjectType('WorkItem', { description: 'A record or an obligation whose next step is the viewer’s' })
export class WorkItemType {
  @Field(() => ID, { description: 'Unique among everything that waits for anybody' })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the ledger, or Obligation' })
  readonly ledger!: string;

  @Field(() => ID, { description: 'Id of the record or the obligation' })
  readonly recordId!: string;

  @Field(() => String, { description: 'What it is, as the viewer may read it' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Grade of a record in words' })
  readonly grade!: string | null;

  @Field(() => [WorkMarkType], { description: 'What moves have set apart on a record' })
  readonly marks!: readonly WorkMarkType[];

  @Field(() => ObligationKindEnum, { nullable: true, description: 'What is owed, of an obligation' })
  readonly obligationKind!: ObligationKind | null;

  @Field(() => UnitNameType, { nullable: true, description: 'Unit it belongs to' })
  readonly unit!: UnitName | null;

  @Field(() => UnitNameType, { nullable: true, description: 'County that unit lies in' })
  readonly county!: UnitName | null;

  @Field(() => DayScalar, { nullable: true, description: 'Due day' })
  readonly dueOn!: LocalDate | null;

  @Field(() => RecordLightType, { nullable: true, description: 'Its light, where it has one' })
  readonly light!: PresentedLight | null;

  @Field(() => String, { description: 'The next step, as a code' })
  readonly move!: string;

  @Field(() => String, { description: 'The next step in words' })
  readonly moveLabel!: string;

  @Field(() => String, { nullable: true, description: 'Opinion with which it was sent back' })
  readonly opinion!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day on which a unit above urged it last, where nothing was done since',
  })
  readonly urgedOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What was written with that urging' })
  readonly urgingNote!: string | null;

  @Field(() => String, { nullable: true, description: 'Who sent it back' })
  readonly returnedBy!: string | null;
}

@ObjectType('WorkGroupItems', { description: 'What waits for the viewer with one urgency, by due day' })
export class WorkGroupType {
  @Field(() => WorkGroupEnum, { description: 'The urgency' })
  readonly group!: WorkGroup;

  @Field(() => [WorkItemType], { description: 'Everything of it; nothing stands in two groups' })
  readonly items!: readonly WorkItemType[];
}

@ObjectType('Workbench', { description: 'What waits for the viewer, each group by due day' })
export class WorkbenchType {
  @Field(() => [WorkItemType], {
    description: 'The own work that is not late: today’s, what is near, what comes this month',
  })
  readonly due!: readonly WorkItemType[];

  @Field(() => [WorkItemType], {
    description: 'Of it and of what waits for a decision, what is due within the days of warning',
  })
  readonly near!: readonly WorkItemType[];

  @Field(() => [WorkItemType], { description: 'Past its due day' })
  readonly late!: readonly WorkItemType[];

  @Field(() => [WorkItemType], { description: 'Sent back, with the opinion' })
  readonly returned!: readonly WorkItemType[];

  @Field(() => [WorkItemType], {
    description: 'What others submitted and the viewer decides on, late or not',
  })
  readonly toApprove!: readonly WorkItemType[];

  @Field(() => [WorkItemType], { description: 'Urged by a unit above, and not acted on since' })
  readonly urged!: readonly WorkItemType[];

  @Field(() => [WorkGroupType], { description: 'Everything that waits, the most urgent group first' })
  readonly groups!: readonly WorkGroupType[];

  @Field(() => Boolean, { description: 'There is more in some ledger than is looked at' })
  readonly isBounded!: boolean;
}
