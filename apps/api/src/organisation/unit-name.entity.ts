import type { LocalDate } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import { dayColumn, idColumn, refColumn, textColumn, textOrNull } from '../database/columns.ts';

/** A name a unit bore until `validTo`; the present name stands on the unit. */
export interface UnitNameRow {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly validTo: LocalDate;
}

export const unitNameTable = new EntitySchema<UnitNameRow>({
  name: 'UnitName',
  tableName: 'unit_name',
  columns: {
    id: idColumn(),
    unitId: refColumn(),
    name: textColumn(100),
    shortName: textOrNull(50),
    validTo: dayColumn(),
  },
});
