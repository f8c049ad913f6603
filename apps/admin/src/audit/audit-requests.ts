import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/generated/index.ts';

export const AUDIT = graphql(`
  query AuditLog($filter: AuditFilter, $after: String) {
    auditLog(filter: $filter, first: 50, after: $after) {
      nodes {
        id at action entity entityId title outcome fields detail reason sealNumber
        actor { id name } principal { id name } unit { id name }
      }
      endCursor
      hasNextPage
    }
  }
`);

export type Entry = ResultOf<typeof AUDIT>['auditLog']['nodes'][number];

export const SEAL = graphql(`
  query AuditSeal {
    auditSeal {
      number waitingSince publicKey fingerprint mayVerify
      checkpoint { installation number hash time key signature text }
    }
  }
`);

export type Seal = ResultOf<typeof SEAL>['auditSeal'];

export const PROOF = graphql(`
  query AuditProof($id: ID!) {
    auditProof(id: $id) {
      number previous hash
      checkpoint { number hash time key }
      findings { code message entryId }
    }
  }
`);

export const VERIFY = graphql(`
  query VerifyAudit($after: Int!) {
    verifyAudit(after: $after) {
      through end rows checkpoints found hasMore
      findings { code message entryId }
    }
  }
`);

export type Finding = ResultOf<typeof VERIFY>['verifyAudit']['findings'][number];

export const CHECK = graphql(`
  query CheckAuditCheckpoint($text: String!) {
    checkAuditCheckpoint(text: $text) {
      checkpoint { number time }
      finding { code message entryId }
    }
  }
`);
