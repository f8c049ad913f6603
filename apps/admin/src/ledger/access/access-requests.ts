import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../graphql/generated/index.ts';

export const EXPLAIN = graphql(`
  query ExplainAccess($personId: ID!, $ledger: String!, $recordId: ID, $verb: String, $field: String) {
    explainAccess(personId: $personId, ledger: $ledger, recordId: $recordId, verb: $verb, field: $field) {
      person { id name }
      ledgerLabel recordId recordTitle verbLabel fieldLabel verdict
      steps {
        code text decides
        cause { role duties validFrom validTo unit { id name } grantedBy { id name } principal { id name } }
      }
      remedies {
        role duty needsConfirmation unit { id name }
        granters { role unit { id name } person { id name } }
      }
    }
  }
`);

/** Why somebody may or may not, as the server tells it. */
export type Explanation = ResultOf<typeof EXPLAIN>['explainAccess'];

export const PEOPLE_TO_ASK_ABOUT = graphql(`
  query PeopleToAskAbout($filter: PersonFilter) {
    people(filter: $filter, first: 20) { nodes { id name unit { id shortName } } }
  }
`);
