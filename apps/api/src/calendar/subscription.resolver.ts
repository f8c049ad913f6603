import { Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { makeSubscription, ownSubscription, revokeSubscription } from './subscription.service.ts';
import { CalendarSubscriptionType } from './subscription.type.ts';

@Resolver()
export class CalendarSubscriptionResolver {
  @Query(() => CalendarSubscriptionType, {
    nullable: true,
    description: 'The viewer’s own; null without one',
  })
  calendarSubscription(@Ctx() context: Context): Promise<CalendarSubscriptionType | null> {
    return ownSubscription(context);
  }

  @Mutation(() => String, {
    description: 'Makes the viewer’s subscription address, in place of one he had; its path, this once',
  })
  makeCalendarSubscription(@Ctx() context: Context): Promise<string> {
    return makeSubscription(context);
  }

  @Mutation(() => Boolean, { description: 'Ends the viewer’s subscription; false where he had none' })
  revokeCalendarSubscription(@Ctx() context: Context): Promise<boolean> {
    return revokeSubscription(context);
  }
}
