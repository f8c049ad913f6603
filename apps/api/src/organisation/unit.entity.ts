import type { Level, LocalDate, UnitKind } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import {
  dayColumn,
  dayOrNull,
  flagColumn,
  idColumn,
  instantColumn,
  integerColumn,
  refColumn,
  refOrNull,
  textColumn,
  textOrNull,
} from '../database/columns.ts';

/** A unit of the tree; `path` is its stored place, `cityId` the city its code is unique under ('0' above a city). */
export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly level: Level;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly cityId: string;
  readonly path: string;
  readonly regionCode: string | null;
  readonly orderNo: number;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly active: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const unitTable = new EntitySchema<UnitRow>({
  name: 'Unit',
  tableName: 'unit',
  columns: {
    id: idColumn(),
    code: textColumn(32),
    name: textColumn(100),
    shortName: textOrNull(50),
    level: textColumn(10),
    kind: textColumn(30),
    parentId: refOrNull(),
    cityId: refColumn(),
    path: textColumn(200),
    regionCode: textOrNull(12),
    orderNo: integerColumn(),
    validFrom: dayColumn(),
    validTo: dayOrNull(),
    active: flagColumn(),
    version: integerColumn(),
    createdAt: instantColumn(),
    changedAt: instantColumn(),
  },
});
