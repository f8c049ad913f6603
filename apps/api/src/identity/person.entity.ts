import type { Office } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import {
  flagColumn,
  idColumn,
  instantColumn,
  integerColumn,
  refColumn,
  textColumn,
  textOrNull,
} from '../database/columns.ts';

/** A human who works in a unit, with or without an account. `office` is one of the three platform offices. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly jobTitle: string | null;
  readonly isKeyMinority: boolean;
  readonly isPartyGroupMember: boolean;
  /** Wrapped key of this row; null until something is sealed in it. */
  readonly recordKey: string | null;
  /** Sealed; never shown. */
  readonly staffNo: string | null;
  readonly office: Office | null;
  readonly active: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const personTable = new EntitySchema<PersonRow>({
  name: 'Person',
  tableName: 'person',
  columns: {
    id: idColumn(),
    name: textColumn(60),
    unitId: refColumn(),
    jobTitle: textOrNull(60),
    isKeyMinority: flagColumn(),
    isPartyGroupMember: flagColumn(),
    recordKey: textOrNull(200),
    staffNo: textOrNull(400),
    office: textOrNull(20),
    active: flagColumn(),
    version: integerColumn(),
    createdAt: instantColumn(),
    changedAt: instantColumn(),
  },
});
