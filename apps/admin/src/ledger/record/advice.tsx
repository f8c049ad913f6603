import { type Ledger, sentence } from '@luze/domain';
import { rowOfRecord } from '../ledger-row.ts';
import { rulesOf, useReader } from '../reader.ts';
import type { LedgerDetail } from '../record.ts';
import { dayText } from '../time-text.ts';
import { useWords } from '../words.ts';

/** What the definition finds worth saying about a record that may stand as it does. */
export function Advice({ ledger, record }: { readonly ledger: Ledger; readonly record: LedgerDetail }) {
  const { language } = useWords();
  const reader = useReader();
  if (!record.open) return null;
  const context = { today: reader.today, rules: rulesOf(reader, dayText(record.createdAt)) };
  const advice = ledger
    .advises(rowOfRecord(ledger, record), context)
    .filter(({ field }) => !record.maskedFields.includes(field));
  if (advice.length === 0) return null;
  return (
    <ul className="lz-advice">
      {advice.map(({ code, params }) => (
        <li key={code}>{sentence(code, language, params)}</li>
      ))}
    </ul>
  );
}
