import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/generated/index.ts';

export const WORKBENCH = graphql(`
  query Workbench {
    workbench {
      isBounded
      groups {
        group
        items {
          id ledger recordId title grade obligationKind dueOn move moveLabel opinion returnedBy urgedOn urgingNote
          marks { text why }
          unit { id name shortName level }
          county { id name shortName level }
          light { colour reason rule dueOn days severity }
        }
      }
    }
  }
`);

type Workbench = ResultOf<typeof WORKBENCH>['workbench'];

/** One thing that waits for the reader. */
export type WorkItem = Workbench['groups'][number]['items'][number];
