import type { LocalDate } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import { dayColumn, idColumn, instantColumn, refColumn, refOrNull } from '../database/columns.ts';

/** 经办: the delegate enters and submits for the principal, at most 90 days; days are inclusive. */
export interface DelegationRow {
  readonly id: string;
  readonly principalId: string;
  readonly delegateId: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  readonly createdBy: string | null;
  readonly createdAt: Date;
}

export const delegationTable = new EntitySchema<DelegationRow>({
  name: 'Delegation',
  tableName: 'delegation',
  columns: {
    id: idColumn(),
    principalId: refColumn(),
    delegateId: refColumn(),
    validFrom: dayColumn(),
    validTo: dayColumn(),
    createdBy: refOrNull(),
    createdAt: instantColumn(),
  },
});
