import type { Duty, Role } from '@luze/domain';
import type { Verdict } from '@luze/permissions';
import { Field, ID, ObjectType } from 'type-graphql';
import { DutyEnum, RoleEnum, VerdictEnum } from '../graphql/enums.ts';
import { NamedPersonType, NamedUnitType } from '../graphql/named.ts';
import { SightCauseType } from './sight.type.ts';

@ObjectType('AccessStep', { description: 'One step of the way to a verdict' })
export class AccessStepType {
  @Field(() => String, { description: 'Code of the rule' })
  readonly code!: string;

  @Field(() => String, { description: 'The rule in the language of the request' })
  readonly text!: string;

  @Field(() => SightCauseType, { nullable: true, description: 'The line of authority it is about' })
  readonly cause!: SightCauseType | null;

  @Field(() => Boolean, { description: 'The verdict follows from this step' })
  readonly decides!: boolean;
}

@ObjectType('AccessGranter', { description: 'Somebody who could grant an assignment' })
export class AccessGranterType {
  @Field(() => RoleEnum, { description: 'The role he would do it by' })
  readonly role!: Role;

  @Field(() => NamedUnitType, { description: 'The unit that role is over' })
  readonly unit!: NamedUnitType;

  @Field(() => NamedPersonType, {
    nullable: true,
    description: 'Null where the asker does not read people there',
  })
  readonly person!: NamedPersonType | null;
}

@ObjectType('AccessRemedy', { description: 'An assignment that would open what was asked' })
export class AccessRemedyType {
  @Field(() => RoleEnum, { description: 'Role' })
  readonly role!: Role;

  @Field(() => NamedUnitType, { description: 'The unit it would be over' })
  readonly unit!: NamedUnitType;

  @Field(() => DutyEnum, { description: 'The duty it takes' })
  readonly duty!: Duty;

  @Field(() => Boolean, { description: 'Takes the confirmation of a second person before it counts' })
  readonly needsConfirmation!: boolean;

  @Field(() => [AccessGranterType], { description: 'Who could grant it' })
  readonly granters!: readonly AccessGranterType[];
}

@ObjectType('AccessExplanation', { description: 'Why a person may or may not see or do something today' })
export class AccessExplanationType {
  @Field(() => NamedPersonType, { description: 'The person' })
  readonly person!: NamedPersonType;

  @Field(() => String, { description: 'Name of the ledger, in the language of the request' })
  readonly ledgerLabel!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The record; null where none is, or none the asker may see',
  })
  readonly recordId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its title as the asker is shown it' })
  readonly recordTitle!: string | null;

  @Field(() => String, { description: 'The verb, in the language of the request' })
  readonly verbLabel!: string;

  @Field(() => String, { nullable: true, description: 'The field, in the language of the request' })
  readonly fieldLabel!: string | null;

  @Field(() => VerdictEnum, {
    nullable: true,
    description: 'What the rules answer; null where the asker sees no such record, whatever the reason',
  })
  readonly verdict!: Verdict | null;

  @Field(() => [AccessStepType], { description: 'The steps, each line of authority among them' })
  readonly steps!: readonly AccessStepType[];

  @Field(() => [AccessRemedyType], {
    description: 'What would open it, and who could grant that; empty: nothing',
  })
  readonly remedies!: readonly AccessRemedyType[];
}
