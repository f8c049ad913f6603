/** Values of a form by field. */
export type Values = Readonly<Record<string, unknown>>;
/** One field both sides changed after it was opened. */
export interface Clash {
    readonly field: string;
    readonly opened: unknown;
    readonly mine: unknown;
    readonly theirs: unknown;
}
export interface Merge {
    /** Fields both changed, differently: the reader chooses. */
    readonly clashes: readonly Clash[];
    /** Fields only the other changed: taken over and said. */
    readonly onlyTheirs: readonly string[];
    /** The reader's values with the other's taken over; clashing fields still hold the reader's. */
    readonly values: Values;
}
/** Three versions of the same fields laid side by side. */
export declare function merge(fields: readonly string[], opened: Values, mine: Values, theirs: Values): Merge;
/** The fields whose value differs from what was opened, as an update wants them: absent = unchanged, null = cleared. */
export declare function changesOf(fields: readonly string[], opened: Values, mine: Values): Values;
