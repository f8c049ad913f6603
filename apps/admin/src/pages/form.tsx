import { createLabelOf, type Ledger } from '@luze/domain';
import { useParams } from 'react-router';
import { FormPage } from '../ledger/form/form-page.tsx';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { NotFound } from './not-found.tsx';
import { useTitle } from './use-title.ts';

/** `/safety/hazards/new`, `/safety/hazards/:id/edit` and their like. */
export function FormRoute({ ledger }: { readonly ledger: Ledger }) {
  const { label } = useWords();
  const reader = useReader();
  const { id } = useParams();
  useTitle(label(id === undefined ? createLabelOf(ledger, reader.topLevel) : ledger.label));
  if (!reader.can(id === undefined ? 'create' : 'update', ledger)) return <NotFound />;
  return <FormPage key={id ?? 'new'} ledger={ledger} id={id ?? null} />;
}
