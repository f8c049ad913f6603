import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import {
  askMailAddress,
  chooseDigest,
  confirmMailAddress,
  forgetMailAddress,
  ownMailSettings,
} from './address.service.ts';
import { MailSettingsType } from './mail.type.ts';

@Resolver()
export class MailResolver {
  @Query(() => MailSettingsType, { description: 'How the viewer is told of what waits for him' })
  mailSettings(@Ctx() context: Context): Promise<MailSettingsType> {
    return ownMailSettings(context);
  }

  @Mutation(() => MailSettingsType, { description: 'Names an own mail address; a code is sent there' })
  askMailAddress(
    @Arg('address', () => String) address: string,
    @Ctx() context: Context,
  ): Promise<MailSettingsType> {
    return askMailAddress(context, address);
  }

  @Mutation(() => MailSettingsType, { description: 'Gives back the code that was sent' })
  confirmMailAddress(
    @Arg('code', () => String) code: string,
    @Ctx() context: Context,
  ): Promise<MailSettingsType> {
    return confirmMailAddress(context, code);
  }

  @Mutation(() => MailSettingsType, { description: 'Chooses whether the daily mail comes' })
  chooseDigest(
    @Arg('wanted', () => Boolean) wanted: boolean,
    @Ctx() context: Context,
  ): Promise<MailSettingsType> {
    return chooseDigest(context, wanted);
  }

  @Mutation(() => MailSettingsType, { description: 'Forgets the own mail address' })
  forgetMailAddress(@Ctx() context: Context): Promise<MailSettingsType> {
    return forgetMailAddress(context);
  }
}
