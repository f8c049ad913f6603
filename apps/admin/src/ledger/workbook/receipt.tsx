import type { Ledger } from '@luze/domain';
import { App, Button } from 'antd';
import { Trans } from 'react-i18next';
import { useNavigate } from 'react-router';
import { pathOf } from '../names.ts';
import { useWords } from '../words.ts';
import { failedRowsUrl } from './import-requests.ts';
import type { Outcome } from './verdict.ts';

interface Props {
  readonly ledger: Ledger;
  readonly importId: string;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly undone: boolean;
  onUndo(): Promise<void>;
  onAgain(): void;
}

/** What was written, and the way back while nobody has touched it. */
export function Receipt({ ledger, importId, counts, undone, onUndo, onAgain }: Props) {
  const { t } = useWords('import');
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const askUndo = (): void => {
    modal.confirm({
      title: t('undoAsk'),
      okText: t('undo'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: onUndo,
    });
  };
  return (
    <section className="lz-receipt" role="status">
      <h2>{undone ? t('undone') : t('receipt')}</h2>
      {!undone && (
        <p>
          <Trans
            t={t}
            i18nKey="receiptText"
            values={{
              create: counts.CREATE,
              update: counts.UPDATE + counts.WARN,
              unchanged: counts.UNCHANGED,
              reject: counts.REJECT,
            }}
            components={{ b: <b /> }}
          />
        </p>
      )}
      <p className="lz-receipt-verbs">
        <Button type="primary" onClick={() => void navigate(pathOf(ledger))}>
          {t('toList')}
        </Button>
        <Button onClick={onAgain}>{t('again')}</Button>
        {counts.REJECT > 0 && <Button href={failedRowsUrl(importId)}>{t('failedRows')}</Button>}
        {!undone && (
          <Button type="text" danger onClick={askUndo}>
            {t('undo')}
          </Button>
        )}
      </p>
      {!undone && <p className="lz-muted">{t('undoNote')}</p>}
    </section>
  );
}
