import type { Level, LocalDate, Office, OfficeRight } from '@luze/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { LevelEnum, OfficeEnum, OfficeRightEnum } from '../graphql/enums.ts';
import { DayScalar, InstantScalar, JsonScalar } from '../graphql/scalars.ts';
import { UnitType } from '../organisation/unit.type.ts';
import { AssignmentType, PersonType } from './person.type.ts';

@ObjectType('ViewerAccount', { description: 'The own account' })
export class ViewerAccountType {
  @Field(() => String, { description: 'Username' })
  readonly username!: string;

  @Field(() => Boolean, { description: 'A one-time password must be changed before anything else' })
  readonly mustChangePassword!: boolean;

  @Field(() => Boolean, { description: 'A second factor must be set up before anything else' })
  readonly mustSetUpSecondFactor!: boolean;
}

@ObjectType('Principal', { description: 'A person for whom somebody may act' })
export class PrincipalType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => String, { description: 'Name' })
  readonly name!: string;
}

@ObjectType('ViewerDelegation', {
  description: 'A delegation in force today, where the viewer is the delegate',
})
export class ViewerDelegationType {
  @Field(() => PrincipalType, { description: 'For whom' })
  readonly principal!: PrincipalType;

  @Field(() => DayScalar, { description: 'First day' })
  readonly validFrom!: LocalDate;

  @Field(() => DayScalar, { description: 'Last day' })
  readonly validTo!: LocalDate;
}

@ObjectType('Viewer', { description: 'Who is signed in' })
export class ViewerType {
  @Field(() => PersonType, { description: 'The person' })
  readonly person!: unknown;

  @Field(() => ViewerAccountType, { description: 'The account' })
  readonly account!: ViewerAccountType;

  @Field(() => [AssignmentType], { description: 'Own assignments in force today' })
  readonly assignments!: readonly unknown[];

  @Field(() => [ViewerDelegationType], { description: 'Delegations in force today' })
  readonly delegations!: readonly ViewerDelegationType[];

  @Field(() => OfficeEnum, { nullable: true, description: 'Platform office' })
  readonly office!: Office | null;

  @Field(() => [OfficeRightEnum], {
    description:
      'Rights of the platform: of the own office; for the city’s administrators those of vacant offices',
  })
  readonly officeRights!: readonly OfficeRight[];

  @Field(() => JsonScalar, {
    description: 'Packed permission rules for menus and empty forms; buttons follow may',
  })
  readonly rules!: unknown;

  @Field(() => UnitType, { nullable: true, description: 'The unit the viewer mainly works for' })
  readonly home!: unknown;

  @Field(() => LevelEnum, { nullable: true, description: 'Highest level among the assignments' })
  readonly topLevel!: Level | null;
}

@ObjectType('SessionInfo', { description: 'A signed-in browser of the viewer' })
export class SessionInfoType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => Boolean, { description: 'This browser' })
  readonly current!: boolean;

  @Field(() => InstantScalar, { description: 'Signed in' })
  readonly createdAt!: Date;

  @Field(() => InstantScalar, { description: 'Last request' })
  readonly lastSeenAt!: Date;

  @Field(() => InstantScalar, { description: 'Ends then, earlier when idle' })
  readonly expiresAt!: Date;

  @Field(() => String, { description: 'Browser and system' })
  readonly device!: string;
}
