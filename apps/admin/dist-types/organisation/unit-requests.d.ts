import { type TypedDocumentNode } from '@apollo/client';
import type { Level, UnitKind } from '@luze/domain';
/** A unit as its page shows it. */
export interface UnitFacts {
    readonly id: string;
    readonly name: string;
    readonly shortName: string | null;
    readonly code: string | null;
    readonly regionCode: string | null;
    readonly kind: UnitKind;
    readonly level: Level;
    readonly orderNo: number;
    readonly validFrom: string;
    readonly validTo: string | null;
    readonly active: boolean;
    readonly version: number;
    readonly parent: {
        readonly id: string;
        readonly name: string;
    } | null;
}
export declare const UNITS: TypedDocumentNode<{
    readonly units: readonly UnitFacts[];
}>;
export declare const BRANCHES: TypedDocumentNode<{
    readonly unit: {
        readonly id: string;
        readonly branchCount: number | null;
    } | null;
}, {
    readonly id: string;
}>;
export declare const CREATE_UNIT: TypedDocumentNode<{
    readonly createUnit: UnitFacts;
}, {
    readonly input: object;
}>;
export declare const UPDATE_UNIT: TypedDocumentNode<{
    readonly updateUnit: UnitFacts;
}, {
    readonly id: string;
    readonly version: number;
    readonly input: object;
}>;
export declare const CLOSE_UNIT: TypedDocumentNode<{
    readonly closeUnit: UnitFacts;
}, {
    readonly id: string;
    readonly version: number;
    readonly validTo: string;
}>;
export declare const MOVE_UNIT: TypedDocumentNode<{
    readonly moveUnit: {
        readonly id: string;
        readonly unitsDone: number;
    };
}, {
    readonly id: string;
    readonly version: number;
    readonly parentId: string;
    readonly reason: string;
}>;
