import type { Ledger } from '@luze/domain';
import { labelText } from '../value-text.ts';
import { useWords } from '../words.ts';

/** Headings of the columns that are no fields; the title is headed by what it is made of. */
export function useColumnWords(ledger: Ledger) {
  const { t, language } = useWords();
  const title = ledger.title
    .map((name) => (ledger.fields[name] === undefined ? '' : labelText(ledger.fields[name], name, language)))
    .join(t('listJoin'));
  return {
    title: title === '' ? t('title') : title,
    unit: t('unit'),
    county: t('county'),
    state: t('state'),
    light: t('light'),
  };
}
