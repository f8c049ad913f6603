import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../graphql/scalars.ts';

@ObjectType('AuditCheckpoint', {
  description:
    'A signed word about the chain, kept outside the database: at this time, this number had this hash',
})
export class AuditCheckpointType {
  @Field(() => String, { description: 'Name of the installation' })
  readonly installation!: string;

  @Field(() => Int, { description: 'Number of the seal' })
  readonly number!: number;

  @Field(() => String, { description: 'Hash of the seal' })
  readonly hash!: string;

  @Field(() => InstantScalar, { description: 'When it was signed' })
  readonly time!: Date;

  @Field(() => String, { description: 'Fingerprint of the key' })
  readonly key!: string;

  @Field(() => String, { description: 'Ed25519, base64' })
  readonly signature!: string;

  @Field(() => String, { description: 'All of it as it is kept: to print, to download, to check again' })
  readonly text!: string;
}

@ObjectType('AuditFinding', { description: 'Something that is not as it was written' })
export class AuditFindingType {
  @Field(() => String, { description: 'Code of the sentence' })
  readonly code!: string;

  @Field(() => String, { description: 'What was done, in the reader’s language' })
  readonly message!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the entry, where it is one' })
  readonly entryId!: string | null;
}

@ObjectType('AuditSeal', { description: 'How the record of acts is sealed' })
export class AuditSealType {
  @Field(() => Int, { description: 'Number of the last seal' })
  readonly number!: number;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Since when the oldest entry without a seal waits; null where none waits',
  })
  readonly waitingSince!: Date | null;

  @Field(() => AuditCheckpointType, { nullable: true, description: 'The newest checkpoint' })
  readonly checkpoint!: AuditCheckpointType | null;

  @Field(() => String, { description: 'Public key of the checkpoints, PEM' })
  readonly publicKey!: string;

  @Field(() => String, { description: 'Fingerprint of that key' })
  readonly fingerprint!: string;

  @Field(() => Boolean, { description: 'The viewer may verify the record' })
  readonly mayVerify!: boolean;
}

@ObjectType('AuditProof', { description: 'That one entry is sealed, and witnessed' })
export class AuditProofType {
  @Field(() => Int, { nullable: true, description: 'Its number; null while it waits for its seal' })
  readonly number!: number | null;

  @Field(() => String, { nullable: true, description: 'Hash of the seal before' })
  readonly previous!: string | null;

  @Field(() => String, { nullable: true, description: 'Hash of its seal' })
  readonly hash!: string | null;

  @Field(() => AuditCheckpointType, {
    nullable: true,
    description: 'The first checkpoint above it; null while there is none',
  })
  readonly checkpoint!: AuditCheckpointType | null;

  @Field(() => [AuditFindingType], {
    description: 'What is wrong between the entry and its checkpoint; none: the entry is as it was written',
  })
  readonly findings!: readonly AuditFindingType[];
}

@ObjectType('AuditVerification', { description: 'A stretch of the chain, verified' })
export class AuditVerificationType {
  @Field(() => Int, { description: 'Number of the last entry looked at' })
  readonly through!: number;

  @Field(() => Int, { description: 'Number of the last seal' })
  readonly end!: number;

  @Field(() => Int, { description: 'Entries looked at' })
  readonly rows!: number;

  @Field(() => Int, { description: 'Checkpoints looked at; with the last stretch' })
  readonly checkpoints!: number;

  @Field(() => Int, { description: 'Findings in all' })
  readonly found!: number;

  @Field(() => [AuditFindingType], { description: 'The first hundred' })
  readonly findings!: readonly AuditFindingType[];

  @Field(() => Boolean, { description: 'Another stretch follows' })
  readonly hasMore!: boolean;
}

@ObjectType('AuditCheckpointVerdict', { description: 'What a checkpoint somebody kept says of the record' })
export class AuditCheckpointVerdictType {
  @Field(() => AuditCheckpointType, { description: 'The checkpoint' })
  readonly checkpoint!: AuditCheckpointType;

  @Field(() => AuditFindingType, { nullable: true, description: 'Null: the record is what it witnessed' })
  readonly finding!: AuditFindingType | null;
}
