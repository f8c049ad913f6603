import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/generated/index.ts';

export const CALENDAR = graphql(`
  query Calendar($unitId: ID!, $from: Date!, $to: Date!) {
    calendar(unitId: $unitId, from: $from, to: $to) {
      id day kind ledger obligationKind count colour
      entries { id recordId title colour unit { id name } }
    }
  }
`);

/** What stands on one day for one reason and of one kind. */
export type CalendarLine = ResultOf<typeof CALENDAR>['calendar'][number];
