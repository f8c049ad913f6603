import type { CaseFigure, LocalDate } from '@luze/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { CaseFigureEnum } from '../graphql/enums.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { casesCounted } from './counted-cases.service.ts';
import { CountedCaseType } from './counted-cases.type.ts';

@Resolver()
export class CountedCasesResolver {
  @Query(() => [CountedCaseType], {
    description: 'The cases a figure of disciplineStatistics or caseReview counts, for who reads them',
  })
  casesCounted(
    @Arg('from', () => DayScalar, { description: 'First day' }) from: LocalDate,
    @Arg('to', () => DayScalar, { description: 'Last day: the cutoff' }) to: LocalDate,
    @Arg('figure', () => CaseFigureEnum) figure: CaseFigure,
    @Arg('key', () => String, { nullable: true, description: 'Cause, form or grade the figure is of' })
    key: string | null,
    @Arg('unitId', () => ID, {
      nullable: true,
      description: 'Unit the figures are of, as it was asked there',
    })
    unitId: string | null,
    @Arg('line', () => ID, { nullable: true, description: 'Unit of the line; absent: all lines' })
    line: string | null,
    @Ctx() context: Context,
  ): Promise<CountedCaseType[]> {
    return casesCounted(context, {
      from,
      to,
      figure,
      key: key ?? null,
      unitId: unitId ?? null,
      line: line ?? null,
    });
  }
}
