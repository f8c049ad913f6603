import type { ApolloCache } from '@apollo/client';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/generated/index.ts';

export const OBLIGATIONS = graphql(`
  query Obligations($asOf: Date!, $filter: ObligationFilter, $first: Int!, $offset: Int, $latestFirst: Boolean) {
    obligations(asOf: $asOf, filter: $filter, first: $first, offset: $offset, latestFirst: $latestFirst) {
      totalCount
      nodes {
        id version kind subjectNo periodStart periodEnd dueOn graceUntil status asOf
        unit { id name shortName level }
        county { id name shortName level }
        metBy { ledger recordId heldOn }
        exemptReason exemptRequestedOn exemptRequestedBy { id name } exemptApprovedOn exemptApprovedBy { id name }
        refusals { requestedOn requestedBy { id name } requestReason refusedOn refusedBy { id name } reason }
        urgedOn urgingNote
        may { record requestExemption decideExemption urge }
      }
    }
  }
`);

export const BY_UNIT = graphql(`
  query ObligationsByUnit($unitId: ID!, $from: Date!, $to: Date!, $asOf: Date!) {
    obligationsByUnit(unitId: $unitId, from: $from, to: $to, asOf: $asOf) {
      unit { id name shortName level } own branches
      cells { month kind pending fulfilled late overdue exempt }
    }
  }
`);

export const REQUEST_EXEMPTION = graphql(`
  mutation RequestExemption($id: ID!, $version: Int!, $reason: String!) {
    requestExemption(id: $id, version: $version, reason: $reason)
  }
`);

export const DECIDE_EXEMPTION = graphql(`
  mutation DecideExemption($id: ID!, $version: Int!, $grant: Boolean!, $reason: String) {
    decideExemption(id: $id, version: $version, grant: $grant, reason: $reason)
  }
`);

export const DUTY_INDICATORS = graphql(`
  query DutyIndicators($unitId: ID!, $asOf: Date!) {
    indicators(unitId: $unitId, asOf: $asOf) { code value numerator denominator exempt }
  }
`);

export type Obligation = ResultOf<typeof OBLIGATIONS>['obligations']['nodes'][number];
export type UnitLine = ResultOf<typeof BY_UNIT>['obligationsByUnit'][number];

/** After a decision every list and figure of obligations is asked for again. */
export function forgetObligations(cache: ApolloCache): void {
  for (const fieldName of ['obligations', 'obligationsByUnit', 'indicators'])
    cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}
