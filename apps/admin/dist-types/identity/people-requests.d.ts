import { type TypedDocumentNode } from '@apollo/client';
import type { Duty, Role } from '@luze/domain';
interface Named {
    readonly id: string;
    readonly name: string;
}
export interface HeldRole {
    readonly id: string;
    readonly role: Role;
    readonly duties: readonly Duty[];
    readonly validFrom: string;
    readonly validTo: string | null;
    readonly unit: Named;
}
export interface Delegated {
    readonly id: string;
    readonly validFrom: string;
    readonly validTo: string;
    readonly principal: Named;
    readonly delegate: Named;
}
export interface PersonFacts {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly jobTitle: string | null;
    readonly active: boolean;
    readonly isKeyMinority: boolean | null;
    readonly isPartyGroupMember: boolean | null;
    readonly unit: (Named & {
        readonly shortName: string | null;
    }) | null;
    readonly account: {
        readonly username: string;
        readonly status: 'ACTIVE' | 'LOCKED' | 'DISABLED' | 'MUST_CHANGE';
        readonly lastSignInAt: string | null;
    } | null;
    readonly assignments: readonly HeldRole[];
    readonly delegationsGiven: readonly Delegated[];
    readonly delegationsReceived: readonly Delegated[];
}
export type PersonLine = Pick<PersonFacts, 'id' | 'name' | 'jobTitle' | 'active' | 'unit' | 'account' | 'assignments'>;
export declare const PEOPLE: TypedDocumentNode<{
    readonly people: {
        readonly totalCount: number;
        readonly nodes: readonly PersonLine[];
    };
}, {
    readonly filter: object;
    readonly first: number;
    readonly offset: number;
}>;
export declare const PERSON: TypedDocumentNode<{
    readonly person: PersonFacts | null;
}, {
    readonly id: string;
}>;
export declare const NAMES: TypedDocumentNode<{
    readonly people: {
        readonly nodes: readonly (Named & {
            readonly jobTitle: string | null;
            readonly unit: {
                readonly id: string;
                readonly shortName: string | null;
            } | null;
        })[];
    };
}, {
    readonly filter: object;
}>;
export declare const CREATE_PERSON: TypedDocumentNode<{
    readonly createPerson: Named;
}, {
    readonly input: object;
}>;
export declare const UPDATE_PERSON: TypedDocumentNode<unknown, object>;
export declare const GRANT: TypedDocumentNode<unknown, {
    readonly input: object;
}>;
export declare const END_ROLE: TypedDocumentNode<unknown, {
    readonly id: string;
    readonly validTo: string;
}>;
export declare const DELEGATE: TypedDocumentNode<unknown, {
    readonly input: object;
}>;
export declare const END_DELEGATION: TypedDocumentNode<unknown, {
    readonly id: string;
}>;
interface NewAccount {
    readonly username: string;
    readonly temporaryPassword: string;
}
export declare const CREATE_ACCOUNT: TypedDocumentNode<{
    readonly createAccount: NewAccount;
}, {
    readonly personId: string;
    readonly username: string;
}>;
export declare const RESET: TypedDocumentNode<{
    readonly resetPassword: NewAccount;
}, {
    readonly personId: string;
}>;
export declare const LEAVE: TypedDocumentNode<unknown, object>;
export interface Sight {
    readonly person: Named;
    readonly ledgers: readonly {
        readonly ledger: string;
        readonly label: string;
        readonly rows: number | null;
        readonly verbs: readonly {
            readonly verb: string;
            readonly label: string;
            readonly reach: string;
        }[];
    }[];
    readonly because: readonly (Omit<HeldRole, 'id'> & {
        readonly principal: Named | null;
    })[];
}
export declare const SIGHT: TypedDocumentNode<{
    readonly whatPersonSees: Sight;
}, {
    readonly id: string;
}>;
export {};
