import type { Assignment, Ledger } from '@luze/domain';
import type { Database } from '../database/database.ts';
import type { Message } from '../notification/notification.service.ts';

/** Something that can be urged, as its reader meets it. */
export interface Target {
  /** Name of the ledger, or Obligation. */
  readonly subject: string;
  readonly id: string;
  readonly unitId: string;
  /** Null for what units owe. */
  readonly ledger: Ledger | null;
  /** The viewer's own assignment by which he urges; null where he may not. */
  readonly by: Assignment | null;
  /** Near its due day or past it. */
  readonly isDue: boolean;
  /** The next step is taken below the assignment. */
  readonly isBelow: boolean;
  /** What is said to those who take it. */
  readonly words: NonNullable<Message['params']>;
  readonly dueOn: string;
  /** Those who take the next step, below the assignment. */
  people(query: Database['query']): Promise<string[]>;
}
