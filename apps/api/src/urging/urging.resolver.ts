import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { readUrgings, urge } from './urging.service.ts';
import { UrgingsType } from './urging.type.ts';

@Resolver()
export class UrgingResolver {
  @Query(() => UrgingsType, { description: 'How a record or an obligation was urged' })
  urgings(
    @Arg('subject', () => String, { description: 'Name of the ledger, or Obligation' }) subject: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
  ): Promise<UrgingsType> {
    return readUrgings(context, subject, id);
  }

  @Mutation(() => UrgingsType, {
    description:
      'Urges the unit below that owes the next step; once a day, unless the rule figures say otherwise',
  })
  urge(
    @Arg('subject', () => String, { description: 'Name of the ledger, or Obligation' }) subject: string,
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Arg('note', () => String, { nullable: true, description: 'A few words, up to 200 characters' })
    note?: string | null,
  ): Promise<UrgingsType> {
    return urge(context, subject, id, note ?? '');
  }
}
