import type { Ledger } from '@luze/domain';
import { Alert, Button, Checkbox, Progress } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useReader } from '../reader.ts';
import { useWords } from '../words.ts';
import { templateUrl } from './import-requests.ts';

interface Props {
  readonly ledger: Ledger;
  /** Per cent sent; null while nothing is under way. */
  readonly progress: number | null;
  readonly refused: string | null;
  readonly history: boolean;
  onHistory(history: boolean): void;
  onFile(file: File): void;
}

/** First step: the template, and a place for the file. */
export function FileStep({ ledger, progress, refused, history, onHistory, onFile }: Props) {
  const { t } = useWords('import');
  const { can } = useReader();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    <section className="lz-file-step">
      <p>
        {t('intro')} <a href={templateUrl(ledger)}>{t('template')}</a>
      </p>
      {can('importHistory', ledger) && (
        <p>
          <Checkbox
            checked={history}
            disabled={!can('create', ledger)}
            onChange={(event) => onHistory(event.target.checked)}
          >
            {t('history')}
          </Checkbox>{' '}
          <span className="lz-muted">{t('historyNote')}</span>
        </p>
      )}
      {refused !== null && <Alert type="error" role="alert" title={t('fileRefused')} description={refused} />}
      <section
        aria-label={t('chooseFile')}
        className="lz-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {progress === null ? (
          <>
            <p>{t('drop')}</p>
            <Button type="primary" onClick={() => input.current?.click()}>
              {t('chooseFile')}
            </Button>
            <input
              ref={input}
              type="file"
              hidden
              accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file !== undefined) onFile(file);
                event.target.value = '';
              }}
            />
            <p className="lz-muted">{t('limits')}</p>
          </>
        ) : (
          <>
            <p role="status">{progress < 100 ? t('uploading', { percent: progress }) : t('checking')}</p>
            <Progress percent={progress} showInfo={false} status="normal" />
          </>
        )}
      </section>
    </section>
  );
}
