import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../graphql/generated/index.ts';

export const URGINGS = graphql(`
  query Urgings($subject: String!, $id: ID!) {
    urgings(subject: $subject, id: $id) {
      mayUrge because
      nodes { id urgedOn at note by { id name } unit { id name } }
      escalations { escalatedOn severity unit { id name } }
    }
  }
`);

export const URGE = graphql(`
  mutation Urge($subject: String!, $id: ID!, $note: String) {
    urge(subject: $subject, id: $id, note: $note) { mayUrge }
  }
`);

export type Escalation = ResultOf<typeof URGINGS>['urgings']['escalations'][number];
export type Urging = ResultOf<typeof URGINGS>['urgings']['nodes'][number];
