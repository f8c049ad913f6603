import type { Ledger } from '@luze/domain';
import { useParams } from 'react-router';
import { useReader } from '../ledger/reader.ts';
import { RecordPage } from '../ledger/record/record-page.tsx';
import { useWords } from '../ledger/words.ts';
import { NotFound } from './not-found.tsx';
import { useTitle } from './use-title.ts';

/** `/safety/hazards/:id` and its like. */
export function RecordRoute({ ledger }: { readonly ledger: Ledger }) {
  const { label } = useWords();
  const reader = useReader();
  const { id = '' } = useParams();
  useTitle(label(ledger.label));
  return reader.can('read', ledger) ? (
    <RecordPage key={id} ledger={ledger} id={id} />
  ) : (
    <NotFound asked={{ ledger, verb: 'read' }} />
  );
}
