import type { Level, LocalDate, UnitKind } from '@luze/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LevelEnum, UnitKindEnum, UnitMoveStateEnum } from '../graphql/enums.ts';
import { DayScalar, InstantScalar } from '../graphql/scalars.ts';

@ObjectType('UnitStep', { description: 'An ancestor, readable by whoever reads the unit' })
export class UnitStepType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => String, { description: 'Name' })
  readonly name!: string;

  @Field(() => LevelEnum, { description: 'Level' })
  readonly level!: Level;
}

@ObjectType('Unit', { description: 'A bureau or branch of the tree' })
export class UnitType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => String, { description: 'Name' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Short name' })
  readonly shortName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code, unique under its city; null on an ancestor outside the own reach',
  })
  readonly code!: string | null;

  @Field(() => LevelEnum, { description: 'Level' })
  readonly level!: Level;

  @Field(() => UnitKindEnum, { description: 'Kind' })
  readonly kind!: UnitKind;

  @Field(() => String, { nullable: true, description: 'Division code' })
  readonly regionCode!: string | null;

  @Field(() => Int, { description: 'Order among its siblings' })
  readonly orderNo!: number;

  @Field(() => DayScalar, { description: 'First day' })
  readonly validFrom!: LocalDate;

  @Field(() => DayScalar, { nullable: true, description: 'Last day' })
  readonly validTo!: LocalDate | null;

  @Field(() => Boolean, { description: 'In use' })
  readonly active!: boolean;

  @Field(() => Int, { description: 'Counts every write' })
  readonly version!: number;
}

@InputType('LevelFilter', { description: 'Condition on a level' })
export class LevelFilter {
  @Field(() => LevelEnum, { nullable: true, description: 'Equal' })
  readonly eq?: Level | null;

  @Field(() => [LevelEnum], { nullable: true, description: 'One of' })
  readonly in?: Level[] | null;
}

@InputType('UnitFilter', { description: 'Which units' })
export class UnitFilter {
  @Field(() => LevelFilter, { nullable: true, description: 'By level' })
  readonly level?: LevelFilter | null;

  @Field(() => ID, { nullable: true, description: 'This unit and everything below it' })
  readonly under?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In use or closed' })
  readonly active?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of name, short name or code' })
  readonly query?: string | null;
}

@InputType('UnitInput', {
  description: 'What a unit is made or changed with; absent: unchanged, null: cleared',
})
export class UnitInput {
  @Field(() => ID, { nullable: true, description: 'Parent; on creation only, a move changes it later' })
  readonly parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code' })
  readonly code?: string | null;

  @Field(() => String, { nullable: true, description: 'Name' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: 'Short name' })
  readonly shortName?: string | null;

  @Field(() => LevelEnum, { nullable: true, description: 'Level; on creation only' })
  readonly level?: Level | null;

  @Field(() => UnitKindEnum, { nullable: true, description: 'Kind' })
  readonly kind?: UnitKind | null;

  @Field(() => String, { nullable: true, description: 'Division code' })
  readonly regionCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'Order among its siblings' })
  readonly orderNo?: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day; on creation only' })
  readonly validFrom?: LocalDate | null;
}

@ObjectType('UnitMove', { description: 'Moving a unit with everything below it' })
export class UnitMoveType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => UnitMoveStateEnum, { description: 'Progress' })
  readonly state!: 'RUNNING' | 'DONE';

  @Field(() => Int, { description: 'Units to rewrite' })
  readonly unitsTotal!: number;

  @Field(() => Int, { description: 'Units rewritten' })
  readonly unitsDone!: number;

  @Field(() => String, { description: 'Reason' })
  readonly reason!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was done' })
  readonly finishedAt!: Date | null;
}
