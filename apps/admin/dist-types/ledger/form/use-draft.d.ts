import type { Ledger } from '@luze/domain';
export interface StoredDraft {
    readonly id: string;
    readonly content: unknown;
    readonly savedAt: string;
}
/**
 * What was typed and not sent, kept on the server: looked up once, saved when the typing pauses, dropped when sent.
 * @param recordId null for a new record
 */
export declare function useDraft(ledger: Ledger, recordId: string | null): {
    found: StoredDraft | null;
    saved: {
        id: string;
        savedAt: string;
    } | null;
    failed: boolean;
    keep: (content: unknown) => void;
    flush: () => Promise<void>;
    drop: () => Promise<void>;
    forget: () => void;
};
