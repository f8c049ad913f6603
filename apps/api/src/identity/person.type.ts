import type { Duty, LocalDate, Role } from '@luze/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type AccountStatus, AccountStatusEnum, DutyEnum, RoleEnum } from '../graphql/enums.ts';
import { DayScalar, InstantScalar } from '../graphql/scalars.ts';

@ObjectType('Person', { description: 'A human who works in a unit, with or without an account' })
export class PersonType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => String, { description: 'Name' })
  readonly name!: string;

  @Field(() => Int, { description: 'Counts every write' })
  readonly version!: number;

  @Field(() => Boolean, { description: 'Still works here' })
  readonly active!: boolean;
}

@ObjectType('Account', { description: 'How a person signs in' })
export class AccountType {
  @Field(() => String, { description: 'Username' })
  readonly username!: string;

  @Field(() => AccountStatusEnum, { description: 'Standing' })
  readonly status!: AccountStatus;

  @Field(() => InstantScalar, { nullable: true, description: 'Last sign-in' })
  readonly lastSignInAt!: Date | null;

  @Field(() => Boolean, { description: 'Signs in with a second factor' })
  readonly hasSecondFactor!: boolean;
}

@ObjectType('Assignment', { description: 'Person, role, unit, duties and days' })
export class AssignmentType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => RoleEnum, { description: 'Role' })
  readonly role!: Role;

  @Field(() => [DutyEnum], { description: 'Areas it is narrowed to; empty: all of the role' })
  readonly duties!: readonly Duty[];

  @Field(() => DayScalar, { description: 'First day' })
  readonly validFrom!: LocalDate;

  @Field(() => DayScalar, { nullable: true, description: 'Last day' })
  readonly validTo!: LocalDate | null;
}

@ObjectType('Delegation', { description: 'The delegate enters and submits for the principal' })
export class DelegationType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => DayScalar, { description: 'First day' })
  readonly validFrom!: LocalDate;

  @Field(() => DayScalar, { description: 'Last day, at most 90 days on' })
  readonly validTo!: LocalDate;
}

@ObjectType('PersonConnection', { description: 'A page of people' })
export class PersonConnectionType {
  @Field(() => Int, { description: 'How many there are' })
  readonly totalCount!: number;

  @Field(() => [PersonType], { description: 'The people of this page' })
  readonly nodes!: readonly PersonType[];
}

@ObjectType('NewAccount', { description: 'A one-time password, shown once and changed at the first sign-in' })
export class NewAccountType {
  @Field(() => String, { description: 'Username' })
  readonly username!: string;

  @Field(() => String, { description: 'One-time password' })
  readonly temporaryPassword!: string;
}

@InputType('PersonFilter', { description: 'Which people' })
export class PersonFilter {
  @Field(() => ID, { nullable: true, description: 'In this unit or below it' })
  readonly under?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or the post' })
  readonly query?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Still here or left' })
  readonly active?: boolean | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Holds this role today' })
  readonly role?: Role | null;
}

@InputType('PersonInput', {
  description: 'What a person is made or changed with; absent: unchanged, null: cleared',
})
export class PersonInput {
  @Field(() => String, { nullable: true, description: 'Name' })
  readonly name?: string | null;

  @Field(() => ID, { nullable: true, description: 'Unit' })
  readonly unitId?: string | null;

  @Field(() => String, { nullable: true, description: 'Post' })
  readonly jobTitle?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Leading cadre' })
  readonly isKeyMinority?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Member of the party group' })
  readonly isPartyGroupMember?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Staff number; kept sealed and never shown again' })
  readonly staffNo?: string | null;
}

@InputType('AssignmentInput', { description: 'A role to grant' })
export class AssignmentInput {
  @Field(() => ID, { nullable: true, description: 'Person' })
  readonly personId?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Role' })
  readonly role?: Role | null;

  @Field(() => ID, { nullable: true, description: 'Unit it reaches' })
  readonly unitId?: string | null;

  @Field(() => [DutyEnum], { nullable: true, description: 'Areas; none: all of the role' })
  readonly duties?: Duty[] | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day; today if absent' })
  readonly validFrom?: LocalDate | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day' })
  readonly validTo?: LocalDate | null;
}

@InputType('DelegationInput', { description: 'A delegation to make' })
export class DelegationInput {
  @Field(() => ID, { nullable: true, description: 'For whom' })
  readonly principalId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who acts' })
  readonly delegateId?: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'First day; today if absent' })
  readonly validFrom?: LocalDate | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day' })
  readonly validTo?: LocalDate | null;
}
