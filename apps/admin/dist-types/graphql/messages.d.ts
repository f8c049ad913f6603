import { type TypedDocumentNode } from '@apollo/client';
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
export declare const UNREAD: TypedDocumentNode<{
    readonly unreadNotifications: number;
}>;
export declare const MESSAGES: TypedDocumentNode<{
    readonly notifications: readonly Message[];
}, {
    readonly unreadOnly: boolean;
}>;
export declare const MARK_READ: TypedDocumentNode<{
    readonly markNotificationsRead: number;
}, {
    readonly ids: readonly string[];
}>;
