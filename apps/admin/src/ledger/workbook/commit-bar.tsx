import { App, Button } from 'antd';
import { Trans } from 'react-i18next';
import { useWords } from '../words.ts';
import { type CommitMode, failedRowsUrl } from './import-requests.ts';
import { importable, type Verdict } from './verdict.ts';

interface Props {
  readonly verdict: Verdict;
  readonly committing: boolean;
  onCommit(mode: CommitMode): void;
}

/** What one click will do, in numbers, and the click. */
export function CommitBar({ verdict, committing, onCommit }: Props) {
  const { t } = useWords('import');
  const { modal } = App.useApp();
  const good = importable(verdict);
  const { counts, effects } = verdict;
  const go = (): void => {
    if (counts.REJECT === 0) {
      onCommit('ALL_OR_NOTHING');
      return;
    }
    modal.confirm({
      title: t('commitAsk', { count: counts.REJECT, good }),
      okText: t('goodRows', { count: good }),
      cancelText: t('allOrNothing'),
      onOk: () => onCommit('GOOD_ROWS'),
    });
  };
  return (
    <footer className="lz-actions">
      <span>
        <Trans
          t={t}
          i18nKey="importable"
          values={{ count: good, create: effects.CREATE, update: effects.UPDATE, warn: counts.WARN }}
          components={{ b: <b /> }}
        />{' '}
        {counts.REJECT > 0 && (
          <Trans t={t} i18nKey="rejected" values={{ count: counts.REJECT }} components={{ b: <b /> }} />
        )}{' '}
        <span className="lz-muted">{t('undoNote')}</span>
      </span>
      <span className="lz-apart">
        {counts.REJECT > 0 && <Button href={failedRowsUrl(verdict.importId)}>{t('failedRows')}</Button>}
        <Button type="primary" disabled={good === 0} loading={committing} onClick={go}>
          {good === 0 ? t('commitNone') : t('commit', { count: good })}
        </Button>
      </span>
    </footer>
  );
}
