import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { AuditFilter, AuditPageType } from './audit.type.ts';
import { readAudit } from './audit-read.service.ts';

@Resolver()
export class AuditResolver {
  @Query(() => AuditPageType, {
    description:
      'The record of acts: the own unit’s; for auditors what was done below their unit; all of it for the audit officer',
  })
  auditLog(
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<AuditPageType> {
    return readAudit(context, filter ?? {}, first, after ?? null);
  }
}
