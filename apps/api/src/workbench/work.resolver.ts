import { WORK_GROUPS } from '@luze/domain';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { accessOf } from '../ledger/of-context.ts';
import type { Waiting } from './waiting.ts';
import { workOf } from './work.service.ts';
import { WorkbenchType } from './work.type.ts';

@Resolver()
export class WorkResolver {
  @Query(() => WorkbenchType, { description: 'What waits for the viewer today, over all ledgers' })
  async workbench(@Ctx() context: Context): Promise<WorkbenchType> {
    const { reader, loaders } = await accessOf(context);
    const { waiting, isBounded } = await workOf(reader, loaders);
    const those = (belongs: (one: Waiting) => boolean) => waiting.filter(belongs).map(({ item }) => item);
    return {
      due: those(({ group, decides }) => group !== 'overdue' && !decides),
      near: those(({ group }) => group === 'near'),
      late: those(({ group }) => group === 'overdue'),
      returned: those(({ isReturned }) => isReturned),
      toApprove: those(({ decides }) => decides),
      urged: those(({ item }) => item.urgedOn !== null),
      groups: WORK_GROUPS.map((urgency) => ({
        group: urgency,
        items: those(({ group }) => group === urgency),
      })),
      isBounded,
    };
  }
}
