import { useApolloClient } from '@apollo/client/react';
import { inLanguage, type Ledger, labelOf } from '@luze/domain';
import { App, Button, Steps } from 'antd';
import { useState } from 'react';
import { PageHeader } from '../../ui/page-header.tsx';
import { forgetLists } from '../forget.ts';
import { useReader } from '../reader.ts';
import { useWords } from '../words.ts';
import { CommitBar } from './commit-bar.tsx';
import { FileStep } from './file-step.tsx';
import {
  type CommitMode,
  checkWorkbook,
  commitImport,
  RefusedRequest,
  templateUrl,
  undoImport,
} from './import-requests.ts';
import { Receipt } from './receipt.tsx';
import { RecentImports } from './recent-imports.tsx';
import { countOf, type Outcome, type Verdict } from './verdict.ts';
import { VerdictView } from './verdict-view.tsx';
import './import.css';

/** A workbook's way in on one page: the file, the verdict, the receipt. */
export function ImportPage({ ledger }: { readonly ledger: Ledger }) {
  const { t, language, sentence } = useWords('import');
  const client = useApolloClient();
  const { message } = App.useApp();
  const [name, setName] = useState('');
  const [progress, setProgress] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [committing, setCommitting] = useState(false);
  const [written, setWritten] = useState<Readonly<Record<Outcome, number>> | null>(null);
  const [undone, setUndone] = useState(false);
  const { can } = useReader();
  // Who enters none of today's records brings in those of before alone.
  const [history, setHistory] = useState(!can('create', ledger));
  const said = (thrown: unknown): string =>
    thrown instanceof RefusedRequest && thrown.message !== '' ? thrown.message : sentence('UNAVAILABLE');

  const again = (): void => {
    setVerdict(null);
    setWritten(null);
    setUndone(false);
    setRefused(null);
  };
  const check = async (file: File): Promise<void> => {
    setName(file.name);
    setRefused(null);
    setProgress(0);
    try {
      setVerdict(await checkWorkbook(ledger, file, { language, history }, setProgress));
    } catch (thrown) {
      setRefused(said(thrown));
    }
    setProgress(null);
  };
  const commit = async (mode: CommitMode): Promise<void> => {
    if (verdict === null) return;
    setCommitting(true);
    try {
      setWritten((await commitImport(verdict.importId, mode, language)) ?? verdict.counts);
      forgetLists(ledger)(client.cache);
    } catch (thrown) {
      message.error(said(thrown));
    }
    setCommitting(false);
  };
  const takeBack = async (importId: string): Promise<boolean> => {
    try {
      await undoImport(importId, language);
      forgetLists(ledger)(client.cache);
      return true;
    } catch (thrown) {
      message.error(said(thrown));
      return false;
    }
  };
  const undo = async (): Promise<void> => {
    if (verdict !== null) setUndone(await takeBack(verdict.importId));
  };
  const undoRecent = async (importId: string): Promise<void> => {
    if (await takeBack(importId)) message.success(t('undone'));
  };

  const step = written !== null ? 2 : verdict !== null ? 1 : 0;
  return (
    <div className="lz-import">
      <PageHeader
        title={t('title', {
          workbook: inLanguage(labelOf(ledger.workbook.title, ledger.workbook.code), language),
        })}
        extra={
          <Steps
            size="small"
            responsive={false}
            current={step}
            items={[{ title: t('stepFile') }, { title: t('stepVerdict') }, { title: t('stepReceipt') }]}
          />
        }
      />
      {step === 0 && (
        <FileStep
          ledger={ledger}
          progress={progress}
          refused={refused}
          history={history}
          onHistory={setHistory}
          onFile={(file) => void check(file)}
        />
      )}
      {step === 0 && progress === null && <RecentImports ledger={ledger} onUndo={undoRecent} />}
      {verdict !== null && (
        <p className="lz-file-line">
          <span>
            <strong>{name}</strong>{' '}
            <span className="lz-muted">
              {t('fileFacts', { sheet: verdict.sheet ?? '', count: countOf(verdict) })}
            </span>
          </span>
          {step === 1 && (
            <span>
              <Button type="link" size="small" onClick={again}>
                {t('otherFile')}
              </Button>
              <a href={templateUrl(ledger)}>{t('template')}</a>
            </span>
          )}
        </p>
      )}
      {verdict !== null && step === 1 && (
        <>
          <VerdictView verdict={verdict} />
          <CommitBar verdict={verdict} committing={committing} onCommit={(mode) => void commit(mode)} />
        </>
      )}
      {verdict !== null && written !== null && (
        <Receipt
          ledger={ledger}
          importId={verdict.importId}
          counts={written}
          undone={undone}
          onUndo={undo}
          onAgain={again}
        />
      )}
    </div>
  );
}
