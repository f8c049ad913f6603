import { type TypedDocumentNode } from '@apollo/client';
import type { Duty, Level, Office, Role, RuleParameter } from '@luze/domain';
interface Named {
    readonly id: string;
    readonly name: string;
}
/** What the page knows of who is signed in. */
export interface Viewer {
    readonly person: Named & {
        readonly jobTitle: string | null;
    };
    readonly account: {
        readonly username: string;
        readonly mustChangePassword: boolean;
    };
    readonly assignments: readonly {
        readonly id: string;
        readonly role: Role;
        readonly duties: readonly Duty[];
        readonly validFrom: string;
        readonly unit: Named | null;
    }[];
    readonly delegations: readonly {
        readonly principal: Named;
        readonly validTo: string;
    }[];
    readonly office: Office | null;
    readonly rules: unknown;
    readonly home: (Named & {
        readonly shortName: string | null;
        readonly level: Level;
    }) | null;
    readonly topLevel: Level | null;
}
/** What the installation says of itself to anyone. */
export interface Instance {
    readonly kind: 'DEMO' | 'REAL';
    readonly cityName: string | null;
    readonly today: string;
    readonly version: string;
    readonly demoAccounts: readonly {
        readonly username: string;
        readonly name: string;
        readonly label: string;
        readonly note: string;
        readonly isFeatured: boolean;
    }[] | null;
}
export declare const SESSION: TypedDocumentNode<{
    readonly viewer: Viewer | null;
    readonly instance: Instance;
}>;
type StoredParameter = Omit<RuleParameter, 'label' | 'source'> & {
    readonly label: string;
    readonly source: string;
};
export declare const RULES: TypedDocumentNode<{
    readonly ruleParams: readonly StoredParameter[];
}>;
export declare const SIGN_IN: TypedDocumentNode<{
    readonly signIn: {
        readonly account: {
            readonly username: string;
        };
    };
}, {
    readonly username: string;
    readonly password: string;
}>;
export declare const SIGN_OUT: TypedDocumentNode<{
    readonly signOut: boolean;
}>;
export {};
