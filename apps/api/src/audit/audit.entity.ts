import { EntitySchema } from 'typeorm';
import {
  bigNumberOrNull,
  idColumn,
  instantColumn,
  jsonOrNull,
  refOrNull,
  textColumn,
  textOrNull,
} from '../database/columns.ts';

export type AuditOutcome = 'DONE' | 'DENIED' | 'FAILED';

/**
 * One act. Holds no value in clear: `values` are keyed hashes. The seal columns are filled later by the sealer.
 * `unitId` is the unit the actor works for, `entityUnitId` the one the object belongs to.
 */
export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly principalId: string | null;
  readonly sessionId: string | null;
  readonly unitId: string | null;
  readonly action: string;
  readonly entity: string;
  readonly entityId: string | null;
  readonly entityUnitId: string | null;
  readonly outcome: AuditOutcome;
  readonly fieldSet: readonly string[] | null;
  readonly values: Readonly<Record<string, string>> | null;
  readonly detail: Readonly<Record<string, string | number>> | null;
  readonly reason: string | null;
  readonly address: string | null;
  readonly requestId: string | null;
  /** HMAC over the canonical row. */
  readonly mac: string;
  readonly sealNo: number | null;
  readonly sealPrevious: string | null;
  readonly sealHash: string | null;
}

export const auditTable = new EntitySchema<AuditRow>({
  name: 'Audit',
  tableName: 'audit',
  columns: {
    id: idColumn(),
    at: instantColumn(),
    actorId: refOrNull(),
    principalId: refOrNull(),
    sessionId: refOrNull(),
    unitId: refOrNull(),
    action: textColumn(40),
    entity: textColumn(40),
    entityId: refOrNull(),
    entityUnitId: refOrNull(),
    outcome: textColumn(10),
    fieldSet: jsonOrNull(),
    values: { ...jsonOrNull(), name: 'value_hashes' },
    detail: jsonOrNull(),
    reason: textOrNull(500),
    address: textOrNull(64),
    requestId: textOrNull(40),
    mac: textColumn(64),
    sealNo: bigNumberOrNull(),
    sealPrevious: textOrNull(64),
    sealHash: textOrNull(64),
  },
});
