import type { WorkGroup } from '@luze/domain';
import type { WorkItemType } from './work.type.ts';

/** Something that waits for a reader, with where it stands among the rest. */
export interface Waiting {
  readonly item: WorkItemType;
  readonly group: WorkGroup;
  /** True where it is a decision on the work of others. */
  readonly decides: boolean;
  readonly isReturned: boolean;
}

/** What waits for one reader, by due day; what has none comes last. */
export interface Work {
  readonly waiting: readonly Waiting[];
  /** True where some ledger holds more than is looked at. */
  readonly isBounded: boolean;
}
