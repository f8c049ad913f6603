import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/generated/index.ts';

export const OFFICERS = graphql(`
  query Officers {
    officers { personId name office proposedBy }
  }
`);
export const APPOINT_OFFICER = graphql(`
  mutation AppointOfficer($personId: ID!, $office: Office!) {
    appointOfficer(personId: $personId, office: $office) { id }
  }
`);
export const CONFIRM_OFFICER = graphql(`
  mutation ConfirmOfficer($personId: ID!) {
    confirmOfficer(personId: $personId) { id }
  }
`);
export const END_OFFICE = graphql(`
  mutation EndOffice($personId: ID!) {
    endOffice(personId: $personId) { id }
  }
`);

/** Who holds an office, or is proposed for one. */
export type OfficerFacts = ResultOf<typeof OFFICERS>['officers'][number];
