import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { askReveal, decideReveal, hideReveal, openReveal } from './reveal.service.ts';
import { RevealType } from './reveal.type.ts';
import { revealsOf, revealsToDecide } from './reveal-read.service.ts';

@Resolver()
export class RevealResolver {
  @Query(() => [RevealType], {
    description: 'Who asked to see whom a record is about, why, and who saw; the latest first',
  })
  reveals(
    @Arg('subject', () => String) subject: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<RevealType[]> {
    return revealsOf(context, subject, id);
  }

  @Query(() => [RevealType], { description: 'Questions of others that wait for the viewer’s consent' })
  revealsToDecide(@Ctx() context: Context): Promise<RevealType[]> {
    return revealsToDecide(context);
  }

  @Mutation(() => RevealType, { description: 'Asks to see whom a record is about; others are told' })
  askReveal(
    @Arg('subject', () => String) subject: string,
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<RevealType> {
    return askReveal(context, subject, id, reason);
  }

  @Mutation(() => RevealType, { description: 'Consents to a question of somebody else, or refuses it' })
  decideReveal(
    @Arg('id', () => ID) id: string,
    @Arg('consent', () => Boolean) consent: boolean,
    @Ctx() context: Context,
  ): Promise<RevealType> {
    return decideReveal(context, id, consent);
  }

  @Mutation(() => RevealType, {
    description: 'Opens what was consented to, in this session, for fifteen minutes',
  })
  openReveal(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<RevealType> {
    return openReveal(context, id);
  }

  @Mutation(() => RevealType, { description: 'Hides again before the time is over' })
  hideReveal(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<RevealType> {
    return hideReveal(context, id);
  }
}
