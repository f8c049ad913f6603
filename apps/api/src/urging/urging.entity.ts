import type { Level, LocalDate } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import {
  dayColumn,
  idColumn,
  instantColumn,
  refColumn,
  textColumn,
  textOrNull,
} from '../database/columns.ts';

/** That a unit above urged something: written once, never changed and never deleted. */
export interface UrgingRow {
  readonly id: string;
  /** Name of the ledger, or Obligation. */
  readonly subject: string;
  readonly recordId: string;
  /** Level of the unit that urges; unique with the day. */
  readonly byLevel: Level;
  readonly byUnitId: string;
  readonly urgedBy: string;
  readonly urgedOn: LocalDate;
  readonly at: Date;
  readonly note: string | null;
}

export const urgingTable = new EntitySchema<UrgingRow>({
  name: 'Urging',
  tableName: 'urging',
  columns: {
    id: idColumn(),
    subject: textColumn(40),
    recordId: refColumn(),
    byLevel: textColumn(10),
    byUnitId: refColumn(),
    urgedBy: refColumn(),
    urgedOn: dayColumn(),
    at: instantColumn(),
    note: textOrNull(200),
  },
});
