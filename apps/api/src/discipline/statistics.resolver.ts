import type { LocalDate } from '@luze/domain';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { disciplineStatistics } from './statistics.service.ts';
import { DisciplineStatisticsType } from './statistics.type.ts';

@Resolver()
export class DisciplineStatisticsResolver {
  @Query(() => DisciplineStatisticsType, {
    description:
      'Persons disciplined, under investigation and not concluded in a year, with how they are counted',
  })
  disciplineStatistics(
    @Arg('year', () => Int, { description: 'Year' }) year: number,
    @Arg('unitId', () => ID, { nullable: true, description: 'Unit; absent: all the viewer may see' })
    unitId: string | null,
    @Arg('cutoff', () => DayScalar, { nullable: true, description: 'Last day; absent: 31 December' })
    cutoff: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<DisciplineStatisticsType> {
    return disciplineStatistics(context, year, unitId ?? null, cutoff ?? null);
  }
}
