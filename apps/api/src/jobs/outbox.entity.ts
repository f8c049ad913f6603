import { EntitySchema } from 'typeorm';
import {
  bigNumberColumn,
  idColumn,
  instantColumn,
  instantOrNull,
  integerColumn,
  jsonColumn,
  textColumn,
} from '../database/columns.ts';

/** An effect promised in a business transaction and carried out at least once afterwards. */
export interface OutboxRow {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly state: 'WAITING' | 'DONE' | 'DEAD';
  readonly attempts: number;
  readonly notBeforeMs: number;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
}

export const outboxTable = new EntitySchema<OutboxRow>({
  name: 'Outbox',
  tableName: 'outbox',
  columns: {
    id: idColumn(),
    kind: textColumn(40),
    payload: jsonColumn(),
    state: textColumn(10),
    attempts: integerColumn(),
    notBeforeMs: bigNumberColumn(),
    createdAt: instantColumn(),
    doneAt: instantOrNull(),
  },
});
