import type { LocalDate, SentenceParams } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import {
  dayOrNull,
  idColumn,
  instantColumn,
  instantOrNull,
  jsonColumn,
  refColumn,
  refOrNull,
  textColumn,
  textOrNull,
} from '../database/columns.ts';

/** A message to one person; its sentence is rendered when read, in the reader's language. */
export interface NotificationRow {
  readonly id: string;
  readonly personId: string;
  /** Sentence code. */
  readonly kind: string;
  readonly params: SentenceParams;
  readonly refType: string | null;
  readonly refId: string | null;
  readonly dueOn: LocalDate | null;
  /** What made it; unique with the person, so that a second delivery changes nothing. */
  readonly source: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export const notificationTable = new EntitySchema<NotificationRow>({
  name: 'Notification',
  tableName: 'notification',
  columns: {
    id: idColumn(),
    personId: refColumn(),
    kind: textColumn(60),
    params: jsonColumn(),
    refType: textOrNull(40),
    refId: refOrNull(),
    dueOn: dayOrNull(),
    source: textColumn(80),
    createdAt: instantColumn(),
    readAt: instantOrNull(),
  },
});
