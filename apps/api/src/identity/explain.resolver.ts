import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { explainAccess } from './explain.service.ts';
import { AccessExplanationType } from './explain.type.ts';

@Resolver()
export class ExplainResolver {
  @Query(() => AccessExplanationType, {
    description:
      'Why a person may or may not see or do something: the rule, the assignment, who could grant it. About others it is recorded',
  })
  explainAccess(
    @Arg('personId', () => ID) personId: string,
    @Arg('ledger', () => String, { description: 'Name of the ledger, as a code' }) ledger: string,
    @Arg('recordId', () => ID, { nullable: true, description: 'Absent: the list as such' })
    recordId: string | null,
    @Arg('verb', () => String, { nullable: true, description: 'Verb or move, as a code; `read` if absent' })
    verb: string | null,
    @Arg('field', () => String, { nullable: true, description: 'A field, read; `list.field` of a child' })
    field: string | null,
    @Ctx() context: Context,
  ): Promise<AccessExplanationType> {
    return explainAccess(context, personId, { ledger, recordId, verb, field });
  }
}
