import type { Ledger } from '@luze/domain';
import { LedgerPage } from '../ledger/list/ledger-page.tsx';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { NotFound } from './not-found.tsx';
import { useTitle } from './use-title.ts';

/** `/safety/hazards` and its like. */
export function ListRoute({ ledger }: { readonly ledger: Ledger }) {
  const { label } = useWords();
  const reader = useReader();
  useTitle(label(ledger.label));
  return reader.can('read', ledger) ? (
    <LedgerPage key={ledger.name} ledger={ledger} />
  ) : (
    <NotFound asked={{ ledger, verb: 'read' }} />
  );
}
