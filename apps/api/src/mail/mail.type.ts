import { Field, ObjectType } from 'type-graphql';

@ObjectType('MailSettings', {
  description: 'How the viewer is told of what waits for him; in the application always',
})
export class MailSettingsType {
  @Field(() => Boolean, { description: 'The installation has a mail server' })
  readonly isMailSetUp!: boolean;

  @Field(() => String, { nullable: true, description: 'Where he wants to be written to' })
  readonly address!: string | null;

  @Field(() => Boolean, { description: 'He showed that he reads what comes there' })
  readonly isConfirmed!: boolean;

  @Field(() => Boolean, { description: 'The daily mail is wanted' })
  readonly wantsDigest!: boolean;
}
