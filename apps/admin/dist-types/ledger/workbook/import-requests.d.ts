import type { Ledger } from '@luze/domain';
import type { Outcome, Verdict } from './verdict.ts';
export type CommitMode = 'ALL_OR_NOTHING' | 'GOOD_ROWS';
/** A request the server refused, with its sentence; empty where it gave none. */
export declare class RefusedRequest extends Error {
}
export declare const templateUrl: (ledger: Ledger) => string;
export declare const failedRowsUrl: (importId: string) => string;
/**
 * Sends a workbook to be looked at; nothing is written. XMLHttpRequest, because fetch tells nothing of an upload's way.
 * @throws RefusedRequest with the server's sentence when the file is refused as a whole
 */
export declare function checkWorkbook(ledger: Ledger, file: File, language: string, onProgress: (percent: number) => void): Promise<Verdict>;
/** What was written. @throws RefusedRequest */
export declare function commitImport(importId: string, mode: CommitMode, language: string): Promise<Readonly<Record<Outcome, number>> | null>;
/** @throws RefusedRequest when a row has been touched since */
export declare function undoImport(importId: string, language: string): Promise<void>;
