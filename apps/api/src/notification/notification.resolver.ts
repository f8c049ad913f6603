import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { markRead, ownNotifications, unreadCount } from './notification.service.ts';
import { NotificationType } from './notification.type.ts';

@Resolver()
export class NotificationResolver {
  @Query(() => [NotificationType], { description: 'The own messages, the latest first' })
  notifications(
    @Arg('unreadOnly', () => Boolean, { nullable: true }) unreadOnly: boolean | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Ctx() context: Context,
  ): Promise<NotificationType[]> {
    return ownNotifications(context, unreadOnly === true, first);
  }

  @Query(() => Int, { description: 'How many messages are unread' })
  unreadNotifications(@Ctx() context: Context): Promise<number> {
    return unreadCount(context);
  }

  @Mutation(() => Int, { description: 'Marks own messages read; answers how many were unread' })
  markNotificationsRead(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: Context): Promise<number> {
    return markRead(context, ids);
  }
}
