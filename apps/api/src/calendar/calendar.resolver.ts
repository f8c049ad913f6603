import type { LocalDate } from '@luze/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { calendarOf } from './calendar.service.ts';
import { CalendarLineType } from './calendar.type.ts';

@Resolver()
export class CalendarResolver {
  @Query(() => [CalendarLineType], {
    description: 'What is held, planned or due under a unit, day by day; at most six weeks',
  })
  calendar(
    @Arg('unitId', () => ID, { description: 'Unit, with all below it' }) unitId: string,
    @Arg('from', () => DayScalar, { description: 'First day' }) from: LocalDate,
    @Arg('to', () => DayScalar, { description: 'Last day' }) to: LocalDate,
    @Ctx() context: Context,
  ): Promise<CalendarLineType[]> {
    return calendarOf(context, unitId, { from, to });
  }
}
