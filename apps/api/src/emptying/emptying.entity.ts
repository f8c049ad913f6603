import { EntitySchema } from 'typeorm';
import {
  flagColumn,
  idColumn,
  instantColumn,
  instantOrNull,
  integerColumn,
  refColumn,
  refOrNull,
  textColumn,
  textOrNull,
} from '../database/columns.ts';

/** A proposal that a record no longer say whom it is about, and what became of it. Never deleted. */
export interface EmptyingRow {
  readonly id: string;
  /** Name of the ledger. */
  readonly subject: string;
  readonly recordId: string;
  /** The record's version when it was proposed: written since, it has to be proposed anew. */
  readonly version: number;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** Null while nobody has decided. */
  readonly consented: boolean | null;
  /** Why it was refused. */
  readonly reason: string | null;
}

export const emptyingTable = new EntitySchema<EmptyingRow>({
  name: 'Emptying',
  tableName: 'identity_emptying',
  columns: {
    id: idColumn(),
    subject: textColumn(40),
    recordId: refColumn(),
    version: integerColumn(),
    proposedBy: refColumn(),
    proposedAt: instantColumn(),
    decidedBy: refOrNull(),
    decidedAt: instantOrNull(),
    consented: { ...flagColumn(), nullable: true },
    reason: textOrNull(200),
  },
});
