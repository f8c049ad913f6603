import { Button } from 'antd';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { isTab, MISSING, type ObligationState } from './obligation-state.ts';

/** An empty list says why: all met, nothing asked, narrowed too far, or a time nothing was owed in yet. */
export function EmptyObligations({ state, onReset }: { readonly state: ObligationState; onReset(): void }) {
  const { t } = useWords('obligation');
  const { today } = useReader();
  const isNarrow = state.unit !== null || state.kinds.length > 0 || state.due !== '' || state.asOf !== today;
  const why = state.waiting ? 'emptyWaiting' : isTab(state, MISSING) ? 'emptyMissing' : 'emptyStatus';
  return (
    <p className="lz-empty">
      {t(why)} {isNarrow && <Button onClick={onReset}>{t('emptyReset')}</Button>}
    </p>
  );
}
