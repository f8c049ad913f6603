import { AppError, isLocalDate, type LocalDate, refuseInvalid, SettableClock } from '@luze/domain';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { programVersion } from '../program.ts';
import { demoAccounts } from './demo-accounts.ts';
import { storeBusinessDay } from './instance.service.ts';
import { InstanceType } from './instance.type.ts';

@Resolver()
export class InstanceResolver {
  @Query(() => InstanceType, { description: 'What this installation is' })
  instance(@Ctx() context: Context): InstanceType {
    const { kind, cityName } = context.instance;
    if (kind === null) throw new AppError('UNAVAILABLE');
    return {
      kind,
      cityName,
      today: context.clock.today(),
      version: programVersion(),
      demoAccounts: kind === 'DEMO' ? demoAccounts(context.language) : null,
    };
  }

  @Mutation(() => DayScalar, { description: 'Sets the business day of the demo; null: the real day' })
  async setBusinessDay(
    @Arg('day', () => DayScalar, { nullable: true }) day: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<LocalDate> {
    requireViewer(context);
    const { clock } = context;
    if (context.instance.kind !== 'DEMO' || !(clock instanceof SettableClock))
      throw new AppError('FORBIDDEN', { because: 'ONLY_IN_DEMO' });
    if (day !== null && !isLocalDate(day))
      refuseInvalid([{ field: 'day', code: 'NOT_A_DAY', params: { value: day } }]);
    await context.database.transaction(async (tx) => {
      await storeBusinessDay(tx, day);
      await writeAudit(tx, context, {
        action: 'setBusinessDay',
        entity: 'Instance',
        detail: { day: day ?? '' },
      });
    });
    clock.set(day);
    return clock.today();
  }
}
