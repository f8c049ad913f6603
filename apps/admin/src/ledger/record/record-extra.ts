import type { Ledger } from '@luze/domain';
import { createContext, type ReactNode, useContext } from 'react';
import type { LedgerDetail } from '../record.ts';

/** What a feature adds to the page of a record, below its first section; null where it adds nothing. */
export type RecordExtra = (ledger: Ledger, record: LedgerDetail) => ReactNode;

/** Given by the application: the ledgers' pages know no feature. */
export const RecordExtraContext = createContext<RecordExtra>(() => null);

export const useRecordExtra = (): RecordExtra => useContext(RecordExtraContext);
