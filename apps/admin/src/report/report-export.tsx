import type { Report, ReportScope } from '@luze/domain';
import { App, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { exportReport } from '../ledger/export-file.ts';
import { useWords } from '../ledger/words.ts';

interface Props {
  readonly report: Report;
  readonly scope: ReportScope;
  onClose(): void;
}

/** What the file is for, before it leaves the house. */
export function ReportExport({ report, scope, onClose }: Props) {
  const { t, label, language, sentence } = useWords('report');
  const { t: tLedger } = useWords();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    setBusy(true);
    const refusal = await exportReport(report, { ...scope, reason: reason.trim() }, language).catch(() => '');
    setBusy(false);
    if (refusal === null) {
      message.success(t('exportDone'));
      onClose();
    } else message.error(refusal === '' ? sentence('UNAVAILABLE') : refusal);
  };
  return (
    <Modal
      open
      title={t('exportTitle', { title: label(report.title) })}
      okText={t('exportGo')}
      cancelText={tLedger('cancel')}
      confirmLoading={busy}
      onOk={() => void go()}
      onCancel={onClose}
    >
      <Form layout="vertical" requiredMark={false}>
        <p className="lz-muted">
          {t('period')} {scope.from} – {scope.to}
        </p>
        <Form.Item
          label={tLedger('exportReason')}
          htmlFor="report-reason"
          {...(missing
            ? { validateStatus: 'error' as const, help: tLedger('exportReasonMissing') }
            : { extra: tLedger('exportReasonHint') })}
        >
          <Input
            id="report-reason"
            value={reason}
            maxLength={200}
            onChange={(event) => {
              setReason(event.target.value);
              setMissing(false);
            }}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
