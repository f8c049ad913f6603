import type { Level, LocalDate, Severity } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import { dayColumn, idColumn, integerColumn, refColumn, textColumn } from '../database/columns.ts';

/** That a level above is told of something that stays late: once for its due day and each severity. */
export interface EscalationRow {
  readonly id: string;
  /** Name of the ledger, or Obligation. */
  readonly subject: string;
  readonly recordId: string;
  readonly dueOn: LocalDate;
  readonly toLevel: Level;
  readonly toUnitId: string;
  readonly severity: Severity;
  readonly escalatedOn: LocalDate;
}

export const escalationTable = new EntitySchema<EscalationRow>({
  name: 'Escalation',
  tableName: 'escalation',
  columns: {
    id: idColumn(),
    subject: textColumn(40),
    recordId: refColumn(),
    dueOn: dayColumn(),
    toLevel: textColumn(10),
    toUnitId: refColumn(),
    severity: integerColumn(),
    escalatedOn: dayColumn(),
  },
});
