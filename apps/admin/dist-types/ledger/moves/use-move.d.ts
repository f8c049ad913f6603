import type { Ledger } from '@luze/domain';
import type { Values } from '../merge.ts';
import type { LedgerDetail } from '../record.ts';
/** The key of one submission: sent again unchanged it is the same one, so a lost answer is never a second move. */
export declare function useIdempotencyKey(): (content: unknown) => string;
/** Sends one move. @throws what the client throws; the caller words it. */
export declare function useMove(ledger: Ledger, move: string): {
    send: (id: string, version: number, input: Values) => Promise<LedgerDetail | null>;
    loading: boolean;
};
