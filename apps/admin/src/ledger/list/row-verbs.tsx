import type { Ledger } from '@luze/domain';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useNavigate } from 'react-router';
import { moveText } from '../marks.ts';
import { useRemove } from '../moves/use-remove.ts';
import { editPath } from '../names.ts';
import { nextMoveOf, otherMovesOf } from '../next-move.ts';
import type { LedgerRecord } from '../record.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerRecord;
  onMove(move: string, record: LedgerRecord): void;
}

type Item = NonNullable<MenuProps['items']>[number];

/** The next verb as a link, the rest behind 更多, what is dangerous last and apart. */
export function RowVerbs({ ledger, record, onMove }: Props) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const remove = useRemove(ledger);
  const next = nextMoveOf(ledger, record);
  const others = otherMovesOf(ledger, record);
  const isDanger = (name: string): boolean => ledger.moves[name]?.danger === true;
  const item = (name: string): Item => ({
    key: name,
    label: moveText(ledger, name, language),
    danger: isDanger(name),
  });
  const dangers: Item[] = [
    ...others.filter(isDanger).map(item),
    ...(record.may.delete === true ? [{ key: 'delete', label: t('delete'), danger: true }] : []),
  ];
  const items: Item[] = [
    ...(record.may.update === true ? [{ key: 'update', label: t('edit') }] : []),
    ...others.filter((name) => !isDanger(name)).map(item),
    ...(dangers.length > 0 ? [{ type: 'divider' as const }, ...dangers] : []),
  ];
  const choose = (key: string): void => {
    if (key === 'update') {
      void navigate(editPath(ledger, record.id));
    } else if (key === 'delete') {
      modal.confirm({
        title: t('deleteAsk', { title: record.title }),
        okText: t('delete'),
        okButtonProps: { danger: true },
        cancelText: t('cancel'),
        onOk: () => remove(record),
      });
    } else onMove(key, record);
  };
  return (
    <span className="lz-verbs">
      {next !== null && (
        <Button type="link" size="small" onClick={() => onMove(next, record)}>
          {moveText(ledger, next, language)}
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
