import type { Ledger } from '@luze/domain';
import type { LedgerDetail } from './record.ts';
/** One record with everything its page shows. `record` is null where there is none within reach. */
export declare function useRecord(ledger: Ledger, id: string): {
    record: LedgerDetail | null;
    loading: boolean;
    error: import("@apollo/client").ErrorLike | undefined;
    refetch: import("@apollo/client/react/internal").RefetchFunction<Record<string, LedgerDetail | null>, import("@apollo/client").OperationVariables, undefined>;
};
