import type { Ledger } from '@luze/domain';
import { type ListSettings } from './list/columns.ts';
/** How the reader likes to see this ledger; shown at once, kept on the server. */
export declare function useListSettings(ledger: Ledger): {
    settings: ListSettings;
    change: (next: ListSettings) => void;
};
