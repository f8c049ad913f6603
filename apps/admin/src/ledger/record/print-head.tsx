import { useReader } from '../reader.ts';
import type { LedgerDetail } from '../record.ts';
import { useWords } from '../words.ts';

/** On paper only: whose record, which day, who printed it. */
export function PrintHead({ record }: { readonly record: LedgerDetail }) {
  const { t } = useWords();
  const { today, personName } = useReader();
  return (
    <p className="lz-print-only">
      {t('printHead', { unit: record.unit?.name ?? '', day: today, person: personName })}
    </p>
  );
}
