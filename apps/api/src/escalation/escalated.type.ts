import type { Level, LocalDate, ObligationKind, Role, Severity } from '@luze/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LevelEnum, ObligationKindEnum, RoleEnum } from '../graphql/enums.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { UnitNameType } from '../ledger/graphql-shared.ts';
import type { UnitName } from '../ledger/loaders.ts';

@ObjectType('Escalated', { description: 'Something that stayed late, and the level above that was told' })
export class EscalatedType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => String, { description: 'Name of the ledger, or Obligation' })
  readonly subject!: string;

  @Field(() => ID, { description: 'Id of the record or the obligation' })
  readonly recordId!: string;

  @Field(() => String, { description: 'What it is, as the viewer may read it' })
  readonly title!: string;

  @Field(() => ObligationKindEnum, { nullable: true, description: 'What is owed, of an obligation' })
  readonly obligationKind!: ObligationKind | null;

  @Field(() => UnitNameType, { nullable: true, description: 'Unit it belongs to' })
  readonly unit!: UnitName | null;

  @Field(() => UnitNameType, { nullable: true, description: 'County that unit lies in' })
  readonly county!: UnitName | null;

  @Field(() => DayScalar, { description: 'The due day that passed' })
  readonly dueOn!: LocalDate;

  @Field(() => LevelEnum, { description: 'Level that was told' })
  readonly toLevel!: Level;

  @Field(() => UnitNameType, { nullable: true, description: 'Unit that was told' })
  readonly toUnit!: UnitName | null;

  @Field(() => RoleEnum, { description: 'Who is told there' })
  readonly toRole!: Role;

  @Field(() => Int, {
    description: 'The last severity it was told at: 1 to 7 days late, 2 to 30, 3 more',
  })
  readonly severity!: Severity;

  @Field(() => DayScalar, { description: 'Day it was told first' })
  readonly firstOn!: LocalDate;

  @Field(() => DayScalar, { description: 'Day it was told last' })
  readonly lastOn!: LocalDate;

  @Field(() => Boolean, { description: 'Still late today, by the same due day' })
  readonly isLate!: boolean;
}

@ObjectType('EscalatedPage', { description: 'A page of what was told to levels above' })
export class EscalatedPageType {
  @Field(() => [EscalatedType], { description: 'Told last comes first' })
  readonly nodes!: readonly EscalatedType[];

  @Field(() => Boolean, { description: 'There are more behind the last one' })
  readonly hasMore!: boolean;

  /** Counted when it is asked for. */
  readonly count!: () => Promise<number>;
}
