import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { checkKept, proveEntry, readSeal, verifyStretch } from './audit-seal.service.ts';
import {
  AuditCheckpointVerdictType,
  AuditProofType,
  AuditSealType,
  AuditVerificationType,
} from './audit-seal.type.ts';

@Resolver()
export class AuditSealResolver {
  @Query(() => AuditSealType, { description: 'How the record of acts is sealed, for everybody who reads it' })
  auditSeal(@Ctx() context: Context): Promise<AuditSealType> {
    return readSeal(context);
  }

  @Query(() => AuditProofType, {
    description: 'That one entry is sealed, and witnessed outside the database',
  })
  auditProof(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<AuditProofType> {
    return proveEntry(context, id);
  }

  @Query(() => AuditVerificationType, {
    description:
      'Verifies a stretch of up to 5,000 entries; the last one also what waits and the newest checkpoints. For the audit officer and auditors of the city',
  })
  verifyAudit(
    @Arg('after', () => Int, { defaultValue: 0, description: 'Number the stretch before ended with' })
    after: number,
    @Ctx() context: Context,
  ): Promise<AuditVerificationType> {
    return verifyStretch(context, after);
  }

  @Query(() => [AuditCheckpointVerdictType], {
    description: 'Holds the record to checkpoints somebody kept: their text as it was printed or downloaded',
  })
  checkAuditCheckpoint(
    @Arg('text', () => String) text: string,
    @Ctx() context: Context,
  ): Promise<AuditCheckpointVerdictType[]> {
    return checkKept(context, text);
  }
}
