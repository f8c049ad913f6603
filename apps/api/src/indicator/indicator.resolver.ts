import type { LocalDate } from '@luze/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { indicatorFigure, indicatorFigures } from './indicator.service.ts';
import { IndicatorType } from './indicator.type.ts';

@Resolver()
export class IndicatorResolver {
  @Query(() => IndicatorType, { description: 'One figure of a unit for the calendar year of a day' })
  indicator(
    @Arg('code', () => String, { description: 'Code of the indicator: DI1' }) code: string,
    @Arg('unitId', () => ID, { description: 'Unit, with all below it' }) unitId: string,
    @Arg('asOf', () => DayScalar, { description: 'Last day that counts' }) asOf: LocalDate,
    @Ctx() context: Context,
  ): Promise<IndicatorType> {
    return indicatorFigure(context, code, unitId, asOf);
  }

  @Query(() => [IndicatorType], { description: 'Every figure of a unit the viewer may have' })
  indicators(
    @Arg('unitId', () => ID, { description: 'Unit, with all below it' }) unitId: string,
    @Arg('asOf', () => DayScalar, { description: 'Last day that counts' }) asOf: LocalDate,
    @Ctx() context: Context,
  ): Promise<IndicatorType[]> {
    return indicatorFigures(context, unitId, asOf);
  }
}
