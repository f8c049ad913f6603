import { gql, type TypedDocumentNode } from '@apollo/client';

/** A message to the viewer, in the language of the request. */
export interface Message {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly refType: string | null;
  readonly refId: string | null;
  readonly dueOn: string | null;
  readonly createdAt: string;
  readonly readAt: string | null;
}

export const UNREAD: TypedDocumentNode<{ readonly unreadNotifications: number }> = gql`
  query Unread {
    unreadNotifications
  }
`;

export const MESSAGES: TypedDocumentNode<
  { readonly notifications: readonly Message[] },
  { readonly unreadOnly: boolean }
> = gql`
  query Messages($unreadOnly: Boolean) {
    notifications(unreadOnly: $unreadOnly, first: 100) {
      id kind text refType refId dueOn createdAt readAt
    }
  }
`;

export const MARK_READ: TypedDocumentNode<
  { readonly markNotificationsRead: number },
  { readonly ids: readonly string[] }
> = gql`
  mutation MarkRead($ids: [ID!]!) {
    markNotificationsRead(ids: $ids)
  }
`;
