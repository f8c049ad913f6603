import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/generated/index.ts';

const EMPTYING_FACTS = graphql(`
  fragment EmptyingFacts on Emptying {
    subject recordId number dueFrom proposedAt decidedAt refusal mayPropose mayDecide
    unit { id name } proposedBy { id name } decidedBy { id name }
  }
`);

export const EMPTYINGS = graphql(`
  query Emptyings {
    emptyings {
      years
      due { ...EmptyingFacts }
      emptied { ...EmptyingFacts }
    }
  }
`);
export const PROPOSE_EMPTYING = graphql(`
  mutation ProposeEmptying($subject: String!, $ids: [ID!]!) {
    proposeEmptying(subject: $subject, ids: $ids)
  }
`);
export const CONSENT_EMPTYING = graphql(`
  mutation ConsentEmptying($subject: String!, $ids: [ID!]!) {
    consentEmptying(subject: $subject, ids: $ids)
  }
`);
export const REFUSE_EMPTYING = graphql(`
  mutation RefuseEmptying($subject: String!, $ids: [ID!]!, $reason: String!) {
    refuseEmptying(subject: $subject, ids: $ids, reason: $reason)
  }
`);

/** A record whose identity may go, or has gone. */
export type EmptyingFacts = ResultOf<typeof EMPTYING_FACTS>;

/** Address of the page on what has reached its term. */
export const RETENTION_PATH = '/discipline/retention';

/** Records by their ledger: a request speaks of one ledger. */
export function bySubject(records: readonly EmptyingFacts[]): { subject: string; ids: string[] }[] {
  const ids = new Map<string, string[]>();
  for (const { subject, recordId } of records) ids.set(subject, [...(ids.get(subject) ?? []), recordId]);
  return [...ids].map(([subject, own]) => ({ subject, ids: own }));
}
