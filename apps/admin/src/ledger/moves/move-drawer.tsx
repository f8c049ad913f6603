import type { Ledger } from '@luze/domain';
import { Alert, Drawer, Skeleton } from 'antd';
import { moveText } from '../marks.ts';
import { Advice } from '../record/advice.tsx';
import type { LedgerDetail } from '../record.ts';
import { RecordChip } from '../record-chip.tsx';
import { useRecord } from '../use-record.ts';
import { useWords } from '../words.ts';
import { MoveForm } from './move-form.tsx';

interface Props {
  readonly ledger: Ledger;
  readonly move: string;
  readonly id: string;
  onClose(): void;
  onDone?(saved: LedgerDetail): void;
}

/** One move of one record, beside what it speaks of. The record is read anew, so the form starts from what is stored. */
export function MoveDrawer({ ledger, move, id, onClose, onDone }: Props) {
  const { t, language } = useWords();
  const { record, loading, refetch } = useRecord(ledger, id);
  return (
    <Drawer
      open
      size={520}
      title={moveText(ledger, move, language)}
      onClose={onClose}
      className="lz-move-drawer"
      destroyOnHidden
    >
      {loading && <Skeleton active />}
      {!loading && record === null && <Alert type="info" title={t('notFound')} />}
      {record !== null && (
        <>
          <header className="lz-move-head">
            <strong lang="zh-CN">{record.title}</strong>
            <p className="lz-muted">
              {String(record[ledger.number.field] ?? '')} · <span lang="zh-CN">{record.unit?.name}</span>{' '}
              <RecordChip ledger={ledger} light={record.light} />
            </p>
          </header>
          <Advice ledger={ledger} record={record} />
          <MoveForm
            key={move}
            ledger={ledger}
            move={move}
            record={record}
            onReload={async () => {
              await refetch();
            }}
            onCancel={onClose}
            onDone={(saved) => {
              onDone?.(saved);
              onClose();
            }}
          />
        </>
      )}
    </Drawer>
  );
}
