import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { consentEmptying, proposeEmptying, refuseEmptying } from './emptying.service.ts';
import { EmptyingsType } from './emptying.type.ts';
import { emptyings } from './emptying-read.service.ts';

@Resolver()
export class EmptyingResolver {
  @Query(() => EmptyingsType, {
    description: 'Records whose identity has reached its term, and those it was emptied of',
  })
  emptyings(@Ctx() context: Context): Promise<EmptyingsType> {
    return emptyings(context);
  }

  @Mutation(() => Int, { description: 'Proposes to empty the identity of due records; others are told' })
  proposeEmptying(
    @Arg('subject', () => String) subject: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() context: Context,
  ): Promise<number> {
    return proposeEmptying(context, subject, ids);
  }

  @Mutation(() => Int, {
    description: 'Consents to a proposal of somebody else: the records are emptied for good',
  })
  consentEmptying(
    @Arg('subject', () => String) subject: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() context: Context,
  ): Promise<number> {
    return consentEmptying(context, subject, ids);
  }

  @Mutation(() => Int, { description: 'Refuses a proposal of somebody else, with a reason' })
  refuseEmptying(
    @Arg('subject', () => String) subject: string,
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<number> {
    return refuseEmptying(context, subject, ids, reason);
  }
}
