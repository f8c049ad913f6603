import type { Ledger } from '@luze/domain';
import { type Values } from '../merge.ts';
export interface FormUnit {
    readonly id: string;
    readonly name: string;
    readonly level: string;
}
/** What a draft keeps: the fields that differ, what they were when opened, and of which version. */
export interface DraftContent {
    readonly version: number;
    readonly opened: Values;
    readonly values: Values;
    readonly unit: FormUnit | null;
}
export declare function draftOf(ledger: Ledger, version: number, opened: Values, values: Values, unit: FormUnit | null): DraftContent;
/** Reads a stored draft; null where it is none, for example one of an older form. */
export declare function parseDraft(ledger: Ledger, content: unknown): DraftContent | null;
