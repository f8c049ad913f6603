import type { LocalDate } from '@luze/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { DayScalar, InstantScalar } from '../graphql/scalars.ts';

@ObjectType('Notification', { description: 'A message to one person' })
export class NotificationType {
  @Field(() => ID, { description: 'Id' })
  readonly id!: string;

  @Field(() => String, { description: 'What it is about, as a code' })
  readonly kind!: string;

  @Field(() => String, { description: 'The message in the language of the request' })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: 'Type of the record it speaks of' })
  readonly refType!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the record it speaks of' })
  readonly refId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the record it speaks of is called, as the viewer is shown it',
  })
  readonly title!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Due day' })
  readonly dueOn!: LocalDate | null;

  @Field(() => InstantScalar, { description: 'When it came' })
  readonly createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was read' })
  readonly readAt!: Date | null;
}
