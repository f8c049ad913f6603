import type { LocalDate } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import {
  bigNumberColumn,
  dayColumn,
  flagColumn,
  idColumn,
  instantColumn,
  instantOrNull,
  integerColumn,
  longTextColumn,
  refColumn,
  textColumn,
  textOrNull,
} from '../database/columns.ts';

/** A letter on its way. Once sent its text is emptied: what is kept is that it went. */
export interface MailRow {
  readonly id: string;
  readonly personId: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  /** What made it; unique with the person, so that making it again changes nothing. */
  readonly source: string;
  readonly state: 'WAITING' | 'SENT' | 'DEAD';
  readonly attempts: number;
  readonly notBeforeMs: number;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

export const mailTable = new EntitySchema<MailRow>({
  name: 'Mail',
  tableName: 'mail',
  columns: {
    id: idColumn(),
    personId: refColumn(),
    address: textColumn(254),
    subject: textColumn(200),
    body: longTextColumn(),
    source: textColumn(80),
    state: textColumn(10),
    attempts: integerColumn(),
    notBeforeMs: bigNumberColumn(),
    createdAt: instantColumn(),
    sentAt: instantOrNull(),
  },
});

/**
 * Where a person is written to, once he showed that he reads what comes there; and what he wants there. A forgotten
 * address leaves the row, so that forgetting gives neither fresh codes nor fresh tries.
 */
export interface MailAddressRow {
  readonly id: string;
  readonly personId: string;
  /** Null where it was forgotten. */
  readonly address: string | null;
  readonly confirmedAt: Date | null;
  /** Keyed hash of the code that was sent there; null once used. */
  readonly codeHash: string | null;
  readonly codeSentAt: Date | null;
  readonly codeAttempts: number;
  /** Day in China of the last code. */
  readonly codesDay: LocalDate;
  /** Codes sent on that day. */
  readonly codesThatDay: number;
  readonly wantsDigest: boolean;
}

export const mailAddressTable = new EntitySchema<MailAddressRow>({
  name: 'MailAddress',
  tableName: 'mail_address',
  columns: {
    id: idColumn(),
    personId: refColumn(),
    address: textOrNull(254),
    confirmedAt: instantOrNull(),
    codeHash: textOrNull(64),
    codeSentAt: instantOrNull(),
    codeAttempts: integerColumn(),
    codesDay: dayColumn(),
    codesThatDay: integerColumn(),
    wantsDigest: flagColumn(),
  },
});
