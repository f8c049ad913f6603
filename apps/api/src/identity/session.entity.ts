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

/** A signed-in browser; only the SHA-256 of its id is stored. */
export interface SessionRow {
  readonly id: string;
  readonly accountId: string;
  readonly tokenHash: string;
  /** The account's epoch at sign-in; only a changed password or status ends sessions, see session.service.ts. */
  readonly epoch: number;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  /** When the person last proved who he is; null in a session that has been replaced. */
  readonly steppedUpAt: Date | null;
  /** The session of the same browser that took its place; this one only lets requests under way finish. */
  readonly replacedBy: string | null;
}

export const sessionTable = new EntitySchema<SessionRow>({
  name: 'Session',
  tableName: 'session',
  columns: {
    id: idColumn(),
    accountId: refColumn(),
    tokenHash: textColumn(64),
    epoch: integerColumn(),
    device: textColumn(120),
    createdAt: instantColumn(),
    lastSeenAt: instantColumn(),
    expiresAt: instantColumn(),
    steppedUpAt: instantOrNull(),
    replacedBy: refOrNull(),
  },
});
