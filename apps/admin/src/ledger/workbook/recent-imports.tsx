import type { Ledger } from '@luze/domain';
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { instantText } from '../time-text.ts';
import { useWords } from '../words.ts';
import { failedRowsUrl, type RecentImport, readRecent } from './import-requests.ts';

interface Props {
  readonly ledger: Ledger;
  onUndo(importId: string): Promise<void>;
}

/** What was brought in lately, by oneself and by units below: who, when, how much, and the way back. */
export function RecentImports({ ledger, onUndo }: Props) {
  const { t } = useWords('import');
  const { modal } = App.useApp();
  const [recent, setRecent] = useState<readonly RecentImport[]>([]);
  useEffect(() => {
    let gone = false;
    void readRecent(ledger).then((found) => {
      if (!gone) setRecent(found);
    });
    return () => {
      gone = true;
    };
  }, [ledger]);
  if (recent.length === 0) return null;
  const ask = (importId: string): void => {
    modal.confirm({
      title: t('undoAsk'),
      okText: t('undo'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: async () => {
        await onUndo(importId);
        setRecent(await readRecent(ledger));
      },
    });
  };
  return (
    <section className="lz-recent">
      <h2>{t('recent')}</h2>
      <ScrollBox className="lz-scroll" label={t('recent')}>
        <table className="lz-table">
          <thead>
            <tr>
              <th scope="col">{t('recentAt')}</th>
              <th scope="col">{t('recentFile')}</th>
              <th scope="col">{t('recentPerson')}</th>
              <th scope="col">{t('outcome')}</th>
              <th scope="col">{t('recentVerbs')}</th>
            </tr>
          </thead>
          <tbody>
            {recent.map(({ importId, fileName, state, counts, person, committedAt, mayUndo }) => (
              <tr key={importId} className="lz-row">
                <td>{instantText(committedAt)}</td>
                <td lang="zh-CN">{fileName}</td>
                <td lang="zh-CN">{person}</td>
                <td>
                  {state === 'UNDONE'
                    ? t('recentUndone')
                    : t('recentCounts', {
                        create: counts.CREATE,
                        update: counts.UPDATE,
                        reject: counts.REJECT,
                      })}
                </td>
                <td>
                  {mayUndo && (
                    <Button type="link" size="small" danger onClick={() => ask(importId)}>
                      {t('undo')}
                    </Button>
                  )}
                  {mayUndo && counts.REJECT > 0 && <a href={failedRowsUrl(importId)}>{t('failedRows')}</a>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
