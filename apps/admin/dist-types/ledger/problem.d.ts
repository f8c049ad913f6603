import type { ErrorCode } from '@luze/domain';
export interface ShownViolation {
    readonly field: string;
    readonly code: string;
    readonly message: string;
}
/** A refused request in words: the API's sentence, the faults at their fields, the record as it now stands. */
export interface Problem {
    readonly code: ErrorCode | 'OFFLINE';
    readonly message: string;
    readonly violations: readonly ShownViolation[];
    readonly current: Readonly<Record<string, unknown>> | null;
}
/** @param offline the sentence for a request that reached nobody */
export declare function problemOf(thrown: unknown, offline: string): Problem;
export declare function useProblem(): (thrown: unknown) => Problem;
