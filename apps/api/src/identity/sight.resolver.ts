import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { whatPersonSees } from './sight.service.ts';
import { SightType } from './sight.type.ts';

@Resolver()
export class SightResolver {
  @Query(() => SightType, { description: 'What a person sees today; the question is recorded' })
  whatPersonSees(@Arg('personId', () => ID) personId: string, @Ctx() context: Context): Promise<SightType> {
    return whatPersonSees(context, personId);
  }
}
