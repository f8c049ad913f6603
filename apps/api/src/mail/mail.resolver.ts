import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import {
  askMailAddress,
  chooseDigest,
  confirmMailAddress,
  forgetMailAddress,
  ownChannels,
} from './address.service.ts';
import { ChannelsType } from './mail.type.ts';

@Resolver()
export class MailResolver {
  @Query(() => ChannelsType, { description: 'How the viewer is told of what waits for him' })
  channels(@Ctx() context: Context): Promise<ChannelsType> {
    return ownChannels(context);
  }

  @Mutation(() => ChannelsType, { description: 'Names an own mail address; a code is sent there' })
  askMailAddress(
    @Arg('address', () => String) address: string,
    @Ctx() context: Context,
  ): Promise<ChannelsType> {
    return askMailAddress(context, address);
  }

  @Mutation(() => ChannelsType, { description: 'Gives back the code that was sent' })
  confirmMailAddress(
    @Arg('code', () => String) code: string,
    @Ctx() context: Context,
  ): Promise<ChannelsType> {
    return confirmMailAddress(context, code);
  }

  @Mutation(() => ChannelsType, { description: 'Chooses whether the daily mail comes' })
  chooseDigest(
    @Arg('wanted', () => Boolean) wanted: boolean,
    @Ctx() context: Context,
  ): Promise<ChannelsType> {
    return chooseDigest(context, wanted);
  }

  @Mutation(() => ChannelsType, { description: 'Forgets the own mail address' })
  forgetMailAddress(@Ctx() context: Context): Promise<ChannelsType> {
    return forgetMailAddress(context);
  }
}
