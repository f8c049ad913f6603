import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/generated/index.ts';

export const ESCALATED = graphql(`
  query Escalated($filter: EscalatedFilter, $first: Int!, $offset: Int) {
    escalated(filter: $filter, first: $first, offset: $offset) {
      totalCount
      nodes {
        id subject recordId title obligationKind dueOn toLevel toRole severity firstOn lastOn isLate
        unit { id name shortName level }
        county { id name shortName level }
        toUnit { id name shortName level }
      }
    }
  }
`);

export const ESCALATED_COUNT = graphql(`
  query EscalatedCount($filter: EscalatedFilter) {
    escalated(filter: $filter, first: 1) { totalCount }
  }
`);

export type Escalated = ResultOf<typeof ESCALATED>['escalated']['nodes'][number];
