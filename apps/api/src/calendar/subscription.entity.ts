import type { Language } from '@luze/domain';
import { EntitySchema } from 'typeorm';
import { idColumn, instantColumn, refColumn, textColumn } from '../database/columns.ts';

/** That a calendar program may fetch a person's calendar: one address a person. */
export interface CalendarSubscriptionRow {
  readonly id: string;
  readonly personId: string;
  /** SHA-256 of the token in the address, which is shown once and kept nowhere. */
  readonly tokenHash: string;
  /** What it was made in, and answers in. */
  readonly language: Language;
  readonly madeAt: Date;
}

export const calendarSubscriptionTable = new EntitySchema<CalendarSubscriptionRow>({
  name: 'CalendarSubscription',
  tableName: 'calendar_subscription',
  columns: {
    id: idColumn(),
    personId: refColumn(),
    tokenHash: textColumn(64),
    language: textColumn(5),
    madeAt: instantColumn(),
  },
});
