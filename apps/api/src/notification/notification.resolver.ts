import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { markRead, ownNotifications } from './notification.service.ts';
import { NotificationType } from './notification.type.ts';
import { visibleOnly } from './visible-notifications.ts';

/** Nobody reads on beyond this many; the badge says 99+. */
const MOST_COUNTED = 100;

@Resolver()
export class NotificationResolver {
  @Query(() => [NotificationType], { description: 'The own messages, the latest first' })
  async notifications(
    @Arg('unreadOnly', () => Boolean, { nullable: true }) unreadOnly: boolean | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Ctx() context: Context,
  ): Promise<NotificationType[]> {
    return visibleOnly(context, await ownNotifications(context, unreadOnly === true, first));
  }

  @Query(() => Int, { description: 'How many messages are unread, up to 100' })
  async unreadNotifications(@Ctx() context: Context): Promise<number> {
    return (await visibleOnly(context, await ownNotifications(context, true, MOST_COUNTED))).length;
  }

  @Mutation(() => Int, { description: 'Marks own messages read; answers how many were unread' })
  markNotificationsRead(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: Context): Promise<number> {
    return markRead(context, ids);
  }
}
