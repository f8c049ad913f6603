import { Field, ObjectType } from 'type-graphql';
import { InstantScalar } from '../graphql/scalars.ts';

@ObjectType('CalendarSubscription', {
  description: 'That a calendar program may fetch the viewer’s calendar; the address itself is kept nowhere',
})
export class CalendarSubscriptionType {
  @Field(() => InstantScalar, { description: 'When its address was made' })
  readonly madeAt!: Date;
}
