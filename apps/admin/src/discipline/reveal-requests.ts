import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/generated/index.ts';

export const REVEALS = graphql(`
  query Reveals($subject: String!, $id: ID!) {
    reveals(subject: $subject, id: $id) {
      id state reason askedAt openedAt hidesAt mayDecide mayOpen
      askedBy { id name }
      decidedBy { id name }
    }
  }
`);
/** Questions of others that wait for the reader's consent. */
export const REVEALS_TO_DECIDE = graphql(`
  query RevealsToDecide {
    revealsToDecide {
      id subject recordId number reason askedAt
      askedBy { id name }
    }
  }
`);
export const ASK_REVEAL = graphql(`
  mutation AskReveal($subject: String!, $id: ID!, $reason: String!) {
    askReveal(subject: $subject, id: $id, reason: $reason) { id state }
  }
`);
export const DECIDE_REVEAL = graphql(`
  mutation DecideReveal($id: ID!, $consent: Boolean!) {
    decideReveal(id: $id, consent: $consent) { id state }
  }
`);
export const OPEN_REVEAL = graphql(`
  mutation OpenReveal($id: ID!) {
    openReveal(id: $id) { id state }
  }
`);
export const HIDE_REVEAL = graphql(`
  mutation HideReveal($id: ID!) {
    hideReveal(id: $id) { id state }
  }
`);

export type RevealFacts = ResultOf<typeof REVEALS>['reveals'][number];
