import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { caseReminders } from './case-reminders.service.ts';
import { CaseRemindersType } from './case-reminders.type.ts';

@Resolver()
export class CaseRemindersResolver {
  @Query(() => CaseRemindersType, {
    description: 'Cases open too long and ends of sanctions, for who answers for them',
  })
  caseReminders(@Ctx() context: Context): Promise<CaseRemindersType> {
    return caseReminders(context);
  }
}
