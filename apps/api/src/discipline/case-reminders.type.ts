import type { SanctionGrade, SanctionType } from '@luze/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NamedUnitType } from '../graphql/named.ts';

@ObjectType('AgeingCase', { description: 'A case that is open too long or about to be' })
export class AgeingCaseType {
  @Field(() => ID, { description: 'Id of the case' })
  readonly caseId!: string;

  @Field(() => String, { description: 'Its number' })
  readonly caseNo!: string;

  @Field(() => NamedUnitType, { description: 'Its unit' })
  readonly unit!: NamedUnitType;

  @Field(() => String, { description: 'The day it was filed, YYYY-MM-DD' })
  readonly filedOn!: string;

  @Field(() => Int, { description: 'Days since' })
  readonly days!: number;
}

@ObjectType('EndingSanction', { description: 'A sanction whose effect is over or about to be' })
export class EndingSanctionType {
  @Field(() => ID, { description: 'Id of the case' })
  readonly caseId!: string;

  @Field(() => String, { description: 'Number of the case' })
  readonly caseNo!: string;

  @Field(() => NamedUnitType, { description: 'Unit of the case' })
  readonly unit!: NamedUnitType;

  @Field(() => String, { description: 'Kind of the sanction: PARTY, GOV' })
  readonly type!: SanctionType;

  @Field(() => String, { description: 'Its grade' })
  readonly grade!: SanctionGrade;

  @Field(() => String, { description: 'Last day of its effect, YYYY-MM-DD' })
  readonly effectUntil!: string;

  @Field(() => Int, { description: 'Days until then; negative where it is over' })
  readonly days!: number;
}

@ObjectType('CaseReminders', { description: 'What of the cases waits for who answers for them' })
export class CaseRemindersType {
  @Field(() => Int, { description: 'Days after filing from which an open case is open too long' })
  readonly overlongDays!: number;

  @Field(() => [AgeingCaseType], { description: 'Cases open too long or about to be, the oldest first' })
  readonly ageing!: readonly AgeingCaseType[];

  @Field(() => [EndingSanctionType], {
    description: 'Sanctions whose effect is over or about to be and whose end nobody has confirmed',
  })
  readonly ending!: readonly EndingSanctionType[];
}
