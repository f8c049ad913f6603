import type { Ledger } from '@luze/domain';
import { App, Button } from 'antd';
import { useNavigate } from 'react-router';
import { moveText } from '../marks.ts';
import { useRemove } from '../moves/use-remove.ts';
import { editPath } from '../names.ts';
import { nextMoveOf, otherMovesOf } from '../next-move.ts';
import type { LedgerDetail } from '../record.ts';
import { useWords } from '../words.ts';
import { concerningRefusals } from './concerning.ts';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
  onMove(move: string): void;
  onGone(): void;
}

/** What the reader may do now: one primary verb, the others, the refused with their reason, the dangerous apart. */
export function ActionBar({ ledger, record, onMove, onGone }: Props) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const { modal } = App.useApp();
  const remove = useRemove(ledger);
  const next = nextMoveOf(ledger, record);
  const others = otherMovesOf(ledger, record);
  const isDanger = (name: string): boolean => ledger.moves[name]?.danger === true;
  const askRemove = (): void => {
    modal.confirm({
      title: t('deleteAsk', { title: record.title }),
      okText: t('delete'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: async () => {
        if (await remove(record)) onGone();
      },
    });
  };
  return (
    <footer className="lz-actions">
      {next !== null && (
        <Button type="primary" onClick={() => onMove(next)}>
          {moveText(ledger, next, language)}
        </Button>
      )}
      {others
        .filter((name) => !isDanger(name))
        .map((name) => (
          <Button key={name} onClick={() => onMove(name)}>
            {moveText(ledger, name, language)}
          </Button>
        ))}
      {record.may.update === true && (
        <Button onClick={() => void navigate(editPath(ledger, record.id))}>{t('edit')}</Button>
      )}
      {concerningRefusals(ledger, record).map((refusal) => (
        <span key={refusal.move} className="lz-refused">
          <Button disabled aria-describedby={`refusal-${refusal.move}`}>
            {moveText(ledger, refusal.move, language)}
          </Button>
          <span id={`refusal-${refusal.move}`}>{refusal.message}</span>
        </span>
      ))}
      <span className="lz-apart">
        {others.filter(isDanger).map((name) => (
          <Button key={name} type="text" danger onClick={() => onMove(name)}>
            {moveText(ledger, name, language)}
          </Button>
        ))}
        {record.may.delete === true && (
          <Button type="text" danger onClick={askRemove}>
            {t('delete')}
          </Button>
        )}
        <Button type="text" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </span>
    </footer>
  );
}
