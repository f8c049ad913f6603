import type { Duty, LocalDate, Role } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import {
  dayColumn,
  dayOrNull,
  idColumn,
  instantColumn,
  instantOrNull,
  jsonColumn,
  refColumn,
  refOrNull,
  textColumn,
} from '../database/columns.ts';

/** Person × role × unit × duties × days. Days are inclusive. */
export interface RoleAssignmentRow {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly duties: readonly Duty[];
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  /** Null for what the installation or the seed granted. */
  readonly grantedBy: string | null;
  /** Who confirmed duties that need a second administrator; null also where none do, and at installation. */
  readonly confirmedBy: string | null;
  /** Null while such duties wait; see dutiesInEffect(). */
  readonly confirmedAt: Date | null;
  readonly createdAt: Date;
}

export const roleAssignmentTable = new EntitySchema<RoleAssignmentRow>({
  name: 'RoleAssignment',
  tableName: 'role_assignment',
  columns: {
    id: idColumn(),
    personId: refColumn(),
    role: textColumn(20),
    unitId: refColumn(),
    duties: jsonColumn(),
    validFrom: dayColumn(),
    validTo: dayOrNull(),
    grantedBy: refOrNull(),
    confirmedBy: refOrNull(),
    confirmedAt: instantOrNull(),
    createdAt: instantColumn(),
  },
});
