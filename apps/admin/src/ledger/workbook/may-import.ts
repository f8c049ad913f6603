import type { Ledger } from '@luze/domain';
import type { Reader } from '../reader.ts';

/** True where the reader brings workbooks in: of records he enters, or of those from before the system. */
export const mayImport = ({ can }: Reader, ledger: Ledger): boolean =>
  can('create', ledger) || can('importHistory', ledger);
