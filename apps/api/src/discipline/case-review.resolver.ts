import type { LocalDate } from '@luze/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { caseReview } from './case-review.service.ts';
import { CaseReviewLineType } from './case-review.type.ts';

@Resolver()
export class CaseReviewResolver {
  @Query(() => [CaseReviewLineType], {
    description: 'L26: cases of a period by unit, for who may have the cases themselves as a file',
  })
  caseReview(
    @Arg('from', () => DayScalar, { description: 'First day' }) from: LocalDate,
    @Arg('to', () => DayScalar, { description: 'Last day; stages and sanctions as they stood at its end' })
    to: LocalDate,
    @Arg('unitId', () => ID, { nullable: true, description: 'Unit; absent: all the viewer stands over' })
    unitId: string | null,
    @Ctx() context: Context,
  ): Promise<CaseReviewLineType[]> {
    return caseReview(context, { from, to, unitId: unitId ?? null });
  }
}
