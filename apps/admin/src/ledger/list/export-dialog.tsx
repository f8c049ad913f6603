import type { Ledger } from '@luze/domain';
import { App, Checkbox, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { BACKGROUND_ROWS, exportRows } from '../export-file.ts';
import { type Filter, filterOf } from '../list-filter.ts';
import type { ListState } from '../list-state.ts';
import { useReader } from '../reader.ts';
import type { LedgerRecord } from '../record.ts';
import { labelText } from '../value-text.ts';
import { useWords } from '../words.ts';
import {
  type ColumnChoice,
  columnsOrdered,
  exportableKeys,
  fieldsOrdered,
  workbookHeadings,
} from './export-columns.ts';

type Scope = 'page' | 'filter' | 'chosen';

interface Props {
  readonly ledger: Ledger;
  readonly state: ListState;
  readonly rows: readonly LedgerRecord[];
  readonly total: number;
  readonly columns: readonly string[];
  /** Numbers of rows chosen by hand; empty where none are. */
  readonly chosen: readonly string[];
  onClose(): void;
}

/** Which rows, which columns, what for; the masks are said before anything leaves the house. */
export function ExportDialog({ ledger, state, rows, total, columns, chosen, onClose }: Props) {
  const { t, language, sentence } = useWords();
  const { today } = useReader();
  const { message } = App.useApp();
  const [scope, setScope] = useState<Scope>(chosen.length > 0 ? 'chosen' : 'filter');
  const [choice, setChoice] = useState<ColumnChoice>('every');
  const headings = workbookHeadings(ledger);
  const [picked, setPicked] = useState<readonly string[]>(headings);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState<'no' | 'asking' | 'background'>('no');

  const number = ledger.number.field;
  const numbers = scope === 'chosen' ? chosen : rows.map((row) => String(row[number]));
  const count = scope === 'filter' ? total : numbers.length;
  const filter: Filter = scope === 'filter' ? filterOf(ledger, state, today) : { [number]: { in: numbers } };
  const ordered = columnsOrdered(ledger, choice, columns, picked);
  const written = fieldsOrdered(ledger, ordered);
  const masked = [...new Set(rows.flatMap((row) => row.maskedFields))].filter((name) =>
    written.includes(name),
  );
  const maskedNames = masked.flatMap((name) =>
    ledger.fields[name] === undefined ? [] : [labelText(ledger.fields[name], name, language)],
  );

  const go = async (): Promise<void> => {
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    setBusy('asking');
    const order = { filter, columns: ordered, reason: reason.trim() };
    const refusal = await exportRows(ledger, order, language, () => setBusy('background')).catch(() =>
      sentence('UNAVAILABLE'),
    );
    setBusy('no');
    if (refusal === null) {
      message.success(t('exportDone', { count }));
      onClose();
    } else message.error(refusal === '' ? sentence('UNAVAILABLE') : refusal);
  };

  return (
    <Modal
      open
      title={t('exportTitle', { ledger: language === 'en' ? ledger.label.en : ledger.label.zh })}
      okText={t('exportGo', { count })}
      cancelText={t('cancel')}
      confirmLoading={busy !== 'no'}
      okButtonProps={{ disabled: count === 0 || (choice === 'picked' && picked.length === 0) }}
      onOk={() => void go()}
      onCancel={onClose}
    >
      <Form layout="vertical" requiredMark={false}>
        <Form.Item label={t('exportRows')}>
          <Radio.Group
            className="lz-choices"
            value={scope}
            onChange={(event) => setScope(event.target.value as Scope)}
          >
            {chosen.length > 0 && <Radio value="chosen">{t('exportChosen', { count: chosen.length })}</Radio>}
            <Radio value="filter">{t('exportFilter', { count: total })}</Radio>
            <Radio value="page">{t('exportPage', { count: rows.length })}</Radio>
          </Radio.Group>
        </Form.Item>
        <Form.Item
          label={t('exportColumns')}
          extra={
            maskedNames.length === 0
              ? t('exportPlain')
              : t('exportMasked', { fields: maskedNames.join(t('listJoin')) })
          }
        >
          <Radio.Group
            className="lz-choices"
            value={choice}
            onChange={(event) => setChoice(event.target.value as ColumnChoice)}
          >
            <Radio value="every">{t('exportEvery', { count: headings.length })}</Radio>
            <Radio value="shown">{t('exportShown', { count: exportableKeys(ledger, columns).length })}</Radio>
            <Radio value="picked">{t('exportPicked', { count: picked.length })}</Radio>
          </Radio.Group>
          {choice === 'every' && (
            <p className="lz-muted" lang="zh-CN">
              {headings.join('、')}
            </p>
          )}
          {choice === 'picked' && (
            <div lang="zh-CN">
              <Checkbox.Group
                options={headings}
                value={[...picked]}
                onChange={(kept) => setPicked(headings.filter((heading) => kept.includes(heading)))}
              />
            </div>
          )}
        </Form.Item>
        <Form.Item
          label={t('exportReason')}
          {...(missing
            ? { validateStatus: 'error' as const, help: t('exportReasonMissing') }
            : { extra: t('exportReasonHint') })}
        >
          <Input
            value={reason}
            maxLength={200}
            onChange={(event) => {
              setReason(event.target.value);
              setMissing(false);
            }}
          />
        </Form.Item>
        {count > BACKGROUND_ROWS && (
          <p className="lz-muted">{t('exportBackground', { limit: BACKGROUND_ROWS })}</p>
        )}
        {busy === 'background' && <p role="status">{t('exportRunning')}</p>}
      </Form>
    </Modal>
  );
}
