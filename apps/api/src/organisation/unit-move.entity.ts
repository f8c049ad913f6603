import { EntitySchema } from 'typeorm';
import {
  idColumn,
  instantColumn,
  instantOrNull,
  integerColumn,
  refColumn,
  refOrNull,
  textColumn,
} from '../database/columns.ts';

/** Moving a unit under another parent: one audited act whose progress is stored, so that a kill only delays it. */
export interface UnitMoveRow {
  readonly id: string;
  readonly unitId: string;
  readonly fromParentId: string | null;
  readonly toParentId: string;
  readonly reason: string;
  readonly state: 'RUNNING' | 'DONE';
  readonly oldPath: string;
  readonly newPath: string;
  readonly unitsTotal: number;
  readonly unitsDone: number;
  readonly requestedBy: string;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

export const unitMoveTable = new EntitySchema<UnitMoveRow>({
  name: 'UnitMove',
  tableName: 'unit_move',
  columns: {
    id: idColumn(),
    unitId: refColumn(),
    fromParentId: refOrNull(),
    toParentId: refColumn(),
    reason: textColumn(500),
    state: textColumn(10),
    oldPath: textColumn(200),
    newPath: textColumn(200),
    unitsTotal: integerColumn(),
    unitsDone: integerColumn(),
    requestedBy: refColumn(),
    createdAt: instantColumn(),
    finishedAt: instantOrNull(),
  },
});
