import { isReported, type Ledger, unsentMove } from '@luze/domain';
import { rowOfRecord } from '../ledger-row.ts';
import { moveText, stateText } from '../marks.ts';
import type { LedgerRecord } from '../record.ts';
import { useWords } from '../words.ts';

/** What became of a form just sent: reported, entered, or kept back until its owner takes the next step. */
export function useBornText(ledger: Ledger) {
  const { t, language } = useWords();
  return (saved: LedgerRecord): string => {
    const row = rowOfRecord(ledger, saved);
    const number = String(saved[ledger.number.field]);
    const next = unsentMove(ledger, row);
    if (next === null) return t(isReported(ledger, row.state) ? 'createdAs' : 'createdEntered', { number });
    const state = stateText(ledger, row.state, language);
    return t('createdUnsent', { number, state, move: moveText(ledger, next, language) });
  };
}
