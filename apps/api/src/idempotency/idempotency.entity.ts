import { EntitySchema } from 'typeorm';
import { instantColumn, longTextColumn, refColumn, textColumn } from '../database/columns.ts';

/** The answer a mutation gave under a key, kept 24 hours. */
export interface IdempotencyRow {
  readonly actorId: string;
  readonly key: string;
  readonly requestHash: string;
  /** JSON. */
  readonly answer: string;
  readonly createdAt: Date;
}

export const idempotencyTable = new EntitySchema<IdempotencyRow>({
  name: 'Idempotency',
  tableName: 'idempotency',
  columns: {
    actorId: { ...refColumn(), primary: true },
    key: { ...textColumn(100), primary: true, name: 'idempotency_key' },
    requestHash: textColumn(64),
    answer: longTextColumn(),
    createdAt: instantColumn(),
  },
});
