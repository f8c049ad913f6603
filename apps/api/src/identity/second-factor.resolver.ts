import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context, Viewer } from '../context.ts';
import { endTotpOfPerson } from './account.service.ts';
import { confirmTotp, endTotp, readSecondFactor, startTotp } from './second-factor.service.ts';
import { SecondFactorType, TotpSetupType } from './second-factor.type.ts';
import { ViewerType } from './viewer.type.ts';

@Resolver(() => ViewerType)
export class SecondFactorResolver {
  @FieldResolver(() => SecondFactorType, { nullable: true, description: 'The own second factor; null: none' })
  secondFactor(@Root() viewer: Viewer, @Ctx() context: Context): Promise<SecondFactorType | null> {
    return readSecondFactor(context.database, viewer.accountId);
  }

  @Mutation(() => TotpSetupType, { description: 'A secret for the own authenticator app' })
  startTotp(@Ctx() context: Context): Promise<TotpSetupType> {
    return startTotp(context);
  }

  @Mutation(() => [String], {
    description: 'Confirms the app by a first code; answers ten recovery codes, shown once',
  })
  confirmTotp(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<string[]> {
    return confirmTotp(context, code);
  }

  @Mutation(() => Boolean, { description: 'Ends the own second factor' })
  endTotp(@Ctx() context: Context): Promise<boolean> {
    return endTotp(context);
  }

  @Mutation(() => Boolean, { description: 'Ends the second factor of somebody who has lost his phone' })
  endTotpOfPerson(@Arg('personId', () => ID) personId: string, @Ctx() context: Context): Promise<boolean> {
    return endTotpOfPerson(context, personId);
  }
}
