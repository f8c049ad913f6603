import type { LedgerDetail } from '../record.ts';
import { useWords } from '../words.ts';

/** Says of a record that whom it was about is gone, since when, and what stays. */
export function EmptiedNote({ record }: { readonly record: LedgerDetail }) {
  const { t } = useWords();
  return record.emptiedOn == null ? null : (
    <p className="lz-emptied" role="note">
      {t('emptiedOn', { day: record.emptiedOn })}
    </p>
  );
}
