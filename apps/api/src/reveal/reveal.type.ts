import type { RevealState } from '@luze/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { RevealStateEnum } from '../graphql/enums.ts';
import { NamedPersonType } from '../graphql/named.ts';
import { InstantScalar } from '../graphql/scalars.ts';

@ObjectType('Reveal', { description: 'A question to see who a record is about, and what became of it' })
export class RevealType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => String, { description: 'Ledger' })
  readonly subject!: string;

  @Field(() => ID, { description: 'Id of the record' })
  readonly recordId!: string;

  @Field(() => String, { description: 'Number of the record' })
  readonly number!: string;

  @Field(() => RevealStateEnum, { description: 'Where it stands' })
  readonly state!: RevealState;

  @Field(() => NamedPersonType, { description: 'Who asked' })
  readonly askedBy!: NamedPersonType;

  @Field(() => InstantScalar, { description: 'When it was asked' })
  readonly askedAt!: Date;

  @Field(() => String, { description: 'Why' })
  readonly reason!: string;

  @Field(() => NamedPersonType, { nullable: true, description: 'Who consented or refused' })
  readonly decidedBy!: NamedPersonType | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When that was' })
  readonly decidedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was opened' })
  readonly openedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it hides, or was hidden' })
  readonly hidesAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether the viewer may consent or refuse' })
  readonly mayDecide!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may open it' })
  readonly mayOpen!: boolean;
}
