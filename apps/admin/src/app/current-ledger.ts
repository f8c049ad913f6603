import { type Ledger, ledgers } from '@luze/domain';
import { useLocation } from 'react-router';
import { pathOf } from '../ledger/names.ts';
import { useReader } from '../ledger/reader.ts';

/** The ledger the reader is in, else the first one open to the reader: what the search and the phone's bar speak of. */
export function useCurrentLedger(): Ledger | undefined {
  const reader = useReader();
  const { pathname } = useLocation();
  const readable = ledgers.filter((ledger) => reader.can('read', ledger));
  const isWithin = (path: string): boolean => pathname === path || pathname.startsWith(`${path}/`);
  return readable.find((ledger) => isWithin(pathOf(ledger))) ?? readable[0];
}
