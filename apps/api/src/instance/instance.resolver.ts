import { AppError, isLocalDate, type LocalDate, ledgers, refuseInvalid, SettableClock } from '@luze/domain';
import { canEver } from '@luze/permissions';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { writeAudit } from '../audit/audit.service.ts';
import { type Context, requireViewer } from '../context.ts';
import { DayScalar } from '../graphql/scalars.ts';
import { programVersion } from '../program.ts';
import { demoAccounts } from './demo-accounts.ts';
import { storeBusinessDay } from './instance.service.ts';
import { InstanceType } from './instance.type.ts';

/** Moving the day moves every light: for who works on records or keeps the platform, never for who only reads. */
function requireHand({ viewer, ability }: Context): void {
  const works = ledgers.some((ledger) => canEver(ability, 'create', ledger));
  if (!works && viewer?.office == null) throw new AppError('FORBIDDEN');
}

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

  @Mutation(() => DayScalar, {
    description: 'Sets the business day of the demo; null, said and not left out: the real day',
  })
  async setBusinessDay(
    @Arg('day', () => DayScalar, { nullable: true }) day: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<LocalDate> {
    requireViewer(context);
    requireHand(context);
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
