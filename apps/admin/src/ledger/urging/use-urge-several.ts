import type { Ledger } from '@luze/domain';
import { App } from 'antd';
import type { EachDone } from '../moves/run-each.ts';
import { useReader } from '../reader.ts';
import type { LedgerRecord } from '../record.ts';
import { useWords } from '../words.ts';
import { useUrging } from './use-urging.ts';

/** Near its due day or past it, by its light. */
const isDue = ({ open, light }: LedgerRecord): boolean =>
  open && (light?.colour === 'RED' || light?.colour === 'YELLOW');

/**
 * Urging several of a list: those near or late. Which of them are the reader's to urge, the server says of each.
 * @param onDone hears how it went with each
 */
export function useUrgeSeveral(
  ledger: Ledger,
  chosen: readonly LedgerRecord[],
  onDone: (done: EachDone) => void,
) {
  const { t } = useWords();
  const reader = useReader();
  const { modal } = App.useApp();
  const { urgeAll } = useUrging(ledger.name);
  const due = reader.can('urge', ledger) ? chosen.filter(isDue) : [];
  return {
    count: due.length,
    ask: (): void => {
      modal.confirm({
        title: t('urgeAsk', { count: due.length }),
        okText: t('urge'),
        cancelText: t('cancel'),
        onOk: async () => onDone({ what: t('urge'), outcomes: await urgeAll(due) }),
      });
    },
  };
}
