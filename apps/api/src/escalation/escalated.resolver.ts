import type { Level, Severity } from '@luze/domain';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { LevelEnum } from '../graphql/enums.ts';
import { EscalatedPageType } from './escalated.type.ts';
import { readEscalated } from './escalated-list.service.ts';

@InputType('EscalatedFilter', { description: 'What a list of what was told to levels above is narrowed to' })
class EscalatedFilterInput {
  @Field(() => ID, { nullable: true, description: 'Unit it belongs to, with all below it' })
  readonly unitId?: string;

  @Field(() => String, { nullable: true, description: 'Name of the ledger, or Obligation' })
  readonly subject?: string;

  @Field(() => Int, { nullable: true, description: 'The last severity it was told at' })
  readonly severity?: Severity;

  @Field(() => LevelEnum, { nullable: true, description: 'Level that was told' })
  readonly toLevel?: Level;

  @Field(() => Boolean, { nullable: true, description: 'Still late, or no longer' })
  readonly isLate?: boolean;
}

@Resolver(() => EscalatedPageType)
export class EscalatedResolver {
  @Query(() => EscalatedPageType, {
    description: 'What levels above were told of because it stayed late, of what the viewer reads',
  })
  escalated(
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 100' }) first: number,
    @Ctx() context: Context,
    @Arg('filter', () => EscalatedFilterInput, {
      nullable: true,
      description: 'Everything within reach if left out',
    })
    filter?: EscalatedFilterInput,
    @Arg('offset', () => Int, { nullable: true, description: 'Passed over before the page' })
    offset?: number,
  ): Promise<EscalatedPageType> {
    return readEscalated(context, filter ?? {}, { first, offset });
  }

  @FieldResolver(() => Int, { description: 'How many there are under the filter' })
  totalCount(@Root() page: EscalatedPageType): Promise<number> {
    return page.count();
  }
}
