import type { LocalDate } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import { dayOrNull, instantColumn, integerColumn, textColumn } from '../database/columns.ts';

export type InstanceKind = 'DEMO' | 'REAL';

/** The one row that says what this database is, for ever. */
export interface InstanceRow {
  readonly id: number;
  readonly kind: InstanceKind;
  readonly cityName: string;
  /** The day the demo's business clock stands at. */
  readonly businessDay: LocalDate | null;
  readonly createdAt: Date;
}

export const instanceTable = new EntitySchema<InstanceRow>({
  name: 'Instance',
  tableName: 'instance',
  columns: {
    id: { ...integerColumn(), primary: true },
    kind: textColumn(4),
    cityName: textColumn(100),
    businessDay: dayOrNull(),
    createdAt: instantColumn(),
  },
});
