import type { Ledger } from '@luze/domain';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { ImportPage } from '../ledger/workbook/import-page.tsx';
import { mayImport } from '../ledger/workbook/may-import.ts';
import { NotFound } from './not-found.tsx';
import { useTitle } from './use-title.ts';

/** `/import/hazard` and its like. */
export function ImportRoute({ ledger }: { readonly ledger: Ledger }) {
  const { t, label } = useWords('shell');
  const reader = useReader();
  useTitle(t('menu_import', { ledger: label(ledger.label) }));
  return mayImport(reader, ledger) ? (
    <ImportPage ledger={ledger} />
  ) : (
    <NotFound asked={{ ledger, verb: 'create' }} />
  );
}
