import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { limitOf } from '../graphql/paging.ts';
import { NotificationType } from './notification.type.ts';
import { MOST_OWN, markRead, ownNotifications } from './own-notifications.service.ts';
import { visibleOnly } from './visible-notifications.ts';

@Resolver()
export class NotificationResolver {
  @Query(() => [NotificationType], { description: 'The own messages, the latest first' })
  async notifications(
    @Arg('unreadOnly', () => Boolean, { nullable: true }) unreadOnly: boolean | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Ctx() context: Context,
  ): Promise<NotificationType[]> {
    const own = await ownNotifications(context, unreadOnly === true);
    return (await visibleOnly(context, own)).slice(0, limitOf(first, MOST_OWN));
  }

  @Query(() => Int, { description: 'How many messages are unread, up to 100' })
  async unreadNotifications(@Ctx() context: Context): Promise<number> {
    return (await visibleOnly(context, await ownNotifications(context, true))).length;
  }

  @Mutation(() => Int, { description: 'Marks own messages read; answers how many were unread' })
  markNotificationsRead(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: Context): Promise<number> {
    return markRead(context, ids);
  }
}
