import type { LocalDate } from '@luze/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AuditOutcomeEnum } from '../graphql/enums.ts';
import { NamedPersonType, NamedUnitType } from '../graphql/named.ts';
import { DayScalar, InstantScalar, JsonScalar } from '../graphql/scalars.ts';
import type { AuditOutcome } from './audit.entity.ts';

@ObjectType('AuditEntry', { description: 'One act on record; holds no value in clear' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => InstantScalar, { description: 'When, by the real clock' })
  readonly at!: Date;

  @Field(() => NamedPersonType, { nullable: true, description: 'Who; null before sign-in' })
  readonly actor!: NamedPersonType | null;

  @Field(() => NamedPersonType, { nullable: true, description: 'For whom a delegate acted' })
  readonly principal!: NamedPersonType | null;

  @Field(() => NamedUnitType, { nullable: true, description: 'The unit the actor works for' })
  readonly unit!: NamedUnitType | null;

  @Field(() => String, { description: 'Verb' })
  readonly action!: string;

  @Field(() => String, { description: 'Type of the object' })
  readonly entity!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the object' })
  readonly entityId!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Title of the object, masked as it is itself; null where the reader does not read the object',
  })
  readonly title!: string | null;

  @Field(() => AuditOutcomeEnum, { description: 'How it ended' })
  readonly outcome!: AuditOutcome;

  @Field(() => [String], { nullable: true, description: 'Names of the fields written or shown' })
  readonly fields!: readonly string[] | null;

  @Field(() => JsonScalar, { nullable: true, description: 'Counts and codes' })
  readonly detail!: unknown;

  @Field(() => String, { nullable: true, description: 'The reason given' })
  readonly reason!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its number in the chain; null while it waits for its seal',
  })
  readonly sealNumber!: number | null;
}

@ObjectType('AuditPage', { description: 'A page of the audit, the latest first' })
export class AuditPageType {
  @Field(() => [AuditEntryType], { description: 'Acts' })
  readonly nodes!: readonly AuditEntryType[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins' })
  readonly endCursor!: string | null;

  @Field(() => Boolean, { description: 'More acts follow' })
  readonly hasNextPage!: boolean;
}

@InputType('AuditFilter', { description: 'Which acts' })
export class AuditFilter {
  @Field(() => String, { nullable: true, description: 'Type of the object' })
  readonly entity?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the object' })
  readonly entityId?: string | null;

  @Field(() => String, { nullable: true, description: 'Verb' })
  readonly action?: string | null;

  @Field(() => AuditOutcomeEnum, {
    nullable: true,
    description: 'How it ended; FAILED with days where the record is long',
  })
  readonly outcome?: AuditOutcome | null;

  @Field(() => ID, { nullable: true, description: 'Who acted' })
  readonly actorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of who acted' })
  readonly actor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the reason given; with days where the record is long',
  })
  readonly text?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'From this day on, China time' })
  readonly from?: LocalDate | null;

  @Field(() => DayScalar, { nullable: true, description: 'Up to and including this day, China time' })
  readonly to?: LocalDate | null;
}
