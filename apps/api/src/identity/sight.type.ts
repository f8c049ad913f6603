import type { Duty, LocalDate, Role } from '@luze/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { DutyEnum, RoleEnum } from '../graphql/enums.ts';
import { NamedPersonType, NamedUnitType } from '../graphql/named.ts';
import { DayScalar } from '../graphql/scalars.ts';

@ObjectType('SightVerb', { description: 'Something the person may do to some rows' })
export class SightVerbType {
  @Field(() => String, { description: 'Verb or move, as a code' })
  readonly verb!: string;

  @Field(() => String, { description: 'In the language of the request' })
  readonly label!: string;

  @Field(() => String, { description: 'Units whose rows it reaches' })
  readonly reach!: string;
}

@ObjectType('SightMask', { description: 'A field the person is not shown plainly on some records' })
export class SightMaskType {
  @Field(() => String, { description: 'Name of the field, as a code' })
  readonly field!: string;

  @Field(() => String, { description: 'In the language of the request' })
  readonly label!: string;
}

@ObjectType('SightLedger', { description: 'One ledger as the person has it' })
export class SightLedgerType {
  @Field(() => String, { description: 'Name of the ledger, as a code' })
  readonly ledger!: string;

  @Field(() => String, { description: 'In the language of the request' })
  readonly label!: string;

  @Field(() => [SightVerbType], { description: 'What may be done; empty: the ledger does not appear at all' })
  readonly verbs!: readonly SightVerbType[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Rows the person reads among those the asker reads; recusal counted for oneself only. Null to who does not read the ledger',
  })
  readonly rows!: number | null;

  @Field(() => [SightMaskType], { description: 'Fields masked for the person on some or all of them' })
  readonly masked!: readonly SightMaskType[];
}

@ObjectType('SightCause', { description: 'A line of authority the sight comes from' })
export class SightCauseType {
  @Field(() => RoleEnum, { description: 'Role' })
  readonly role!: Role;

  @Field(() => NamedUnitType, { description: 'Unit it reaches' })
  readonly unit!: NamedUnitType;

  @Field(() => [DutyEnum], { description: 'Areas; empty: all of the role' })
  readonly duties!: readonly Duty[];

  @Field(() => DayScalar, { description: 'First day' })
  readonly validFrom!: LocalDate;

  @Field(() => DayScalar, { nullable: true, description: 'Last day' })
  readonly validTo!: LocalDate | null;

  @Field(() => NamedPersonType, {
    nullable: true,
    description: 'Who granted it; null for what the installation granted',
  })
  readonly grantedBy!: NamedPersonType | null;

  @Field(() => NamedPersonType, { nullable: true, description: 'For whom, where it is delegated' })
  readonly principal!: NamedPersonType | null;
}

@ObjectType('Sight', { description: 'What a person sees today, and because of what' })
export class SightType {
  @Field(() => NamedPersonType, { description: 'The person' })
  readonly person!: NamedPersonType;

  @Field(() => [SightLedgerType], { description: 'Every ledger' })
  readonly ledgers!: readonly SightLedgerType[];

  @Field(() => [NamedUnitType], { description: 'Units the person’s authority stands over' })
  readonly units!: readonly NamedUnitType[];

  @Field(() => [SightCauseType], { description: 'Roles and delegations in force today' })
  readonly because!: readonly SightCauseType[];
}
