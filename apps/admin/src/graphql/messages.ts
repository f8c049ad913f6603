import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from './generated/index.ts';

export const UNREAD = graphql(`
  query Unread {
    unreadNotifications
  }
`);

export const MESSAGES = graphql(`
  query Messages($unreadOnly: Boolean) {
    notifications(unreadOnly: $unreadOnly, first: 100) {
      id kind text title refType refId dueOn createdAt readAt
    }
  }
`);

/** A message to the viewer, in the language of the request. */
export type Message = ResultOf<typeof MESSAGES>['notifications'][number];

export const MARK_READ = graphql(`
  mutation MarkRead($ids: [ID!]!) {
    markNotificationsRead(ids: $ids)
  }
`);
