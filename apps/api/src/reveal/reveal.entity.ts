import type { RevealTimes } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import {
  flagColumn,
  idColumn,
  instantColumn,
  instantOrNull,
  refColumn,
  refOrNull,
  textColumn,
} from '../database/columns.ts';

/** A question to see who a record is about, and what became of it. Never deleted: it is the list of who saw what. */
export interface RevealRow extends RevealTimes {
  readonly id: string;
  /** Name of the ledger. */
  readonly subject: string;
  readonly recordId: string;
  readonly askedBy: string;
  readonly reason: string;
  readonly decidedBy: string | null;
  /** The session it was opened in, and is seen in. */
  readonly sessionId: string | null;
}

export const revealTable = new EntitySchema<RevealRow>({
  name: 'Reveal',
  tableName: 'reveal',
  columns: {
    id: idColumn(),
    subject: textColumn(40),
    recordId: refColumn(),
    askedBy: refColumn(),
    reason: textColumn(200),
    askedAt: instantColumn(),
    decidedBy: refOrNull(),
    decidedAt: instantOrNull(),
    consented: { ...flagColumn(), nullable: true },
    openedAt: instantOrNull(),
    hidesAt: instantOrNull(),
    sessionId: refOrNull(),
  },
});
