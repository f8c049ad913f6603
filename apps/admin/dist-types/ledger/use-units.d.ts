export interface TreeUnit {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly level: string;
    /** Null on an ancestor outside the own reach: it is only on the way down. */
    readonly code: string | null;
    readonly parent: {
        readonly id: string;
    } | null;
}
/** The units the reader may see, with their parents. */
export declare function useUnits(): readonly TreeUnit[];
/** The name of a unit by its id; null while unknown or where no unit is meant. */
export declare function useUnitName(id: string | null): string | null;
