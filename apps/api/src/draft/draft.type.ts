import { Field, ID, ObjectType } from 'type-graphql';
import { InstantScalar, JsonScalar } from '../graphql/scalars.ts';

@ObjectType('FormDraft', { description: 'What a person has typed and not yet sent' })
export class FormDraftType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => String, { description: 'Ledger' })
  readonly ledger!: string;

  @Field(() => ID, { nullable: true, description: 'Record; null for a new one' })
  readonly recordId!: string | null;

  @Field(() => JsonScalar, { description: 'The form as typed' })
  readonly content!: unknown;

  @Field(() => InstantScalar, { description: 'When it was kept' })
  readonly savedAt!: Date;
}

@ObjectType('ListSettings', { description: 'How a person likes a list: columns, order, density' })
export class ListSettingsType {
  @Field(() => String, { description: 'Ledger' })
  readonly ledger!: string;

  @Field(() => JsonScalar, { description: 'As the client wrote it' })
  readonly settings!: unknown;
}
