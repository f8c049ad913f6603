import type { Ledger } from '@luze/domain';
import { Button, Dropdown } from 'antd';
import { useVerbMenu } from '../moves/use-verb-menu.ts';
import type { LedgerRecord } from '../record.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerRecord;
  onMove(move: string, record: LedgerRecord): void;
}

/** The next verb as a link, the rest behind 更多, what is dangerous last and apart. */
export function RowVerbs({ ledger, record, onMove }: Props) {
  const { t } = useWords();
  const { next, plain, textOf, itemsOf, choose } = useVerbMenu(ledger, record, (move) =>
    onMove(move, record),
  );
  const items = itemsOf(plain);
  return (
    <span className="lz-verbs">
      {next !== null && (
        <Button type="link" size="small" onClick={() => onMove(next, record)}>
          {textOf(next)}
        </Button>
      )}
      {items.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }}>
          <Button type="text" size="small" className="lz-more">
            {t('more')}
          </Button>
        </Dropdown>
      )}
    </span>
  );
}
