import { createLabelOf, type Ledger } from '@luze/domain';
import { Button } from 'antd';
import { usePhone } from '../../ui/use-media.ts';
import { useReader } from '../reader.ts';
import { useWords } from '../words.ts';
import { Deadline } from './form-groups.tsx';
import type { LedgerForm } from './use-ledger-form.ts';

interface Props {
  readonly ledger: Ledger;
  readonly form: LedgerForm;
  onDraft(): void;
  onDiscard(): void;
  onFirst(): void;
}

/** Fixed at the bottom: send, keep, give up; and what stands in the way. */
export function FormBar({ ledger, form, onDraft, onDiscard, onFirst }: Props) {
  const { t, label } = useWords();
  const { topLevel } = useReader();
  const isPhone = usePhone();
  const isNew = form.record === null;
  const inTheWay = [
    ...(form.faults.length > 0 ? [t('errorsCount', { count: form.faults.length })] : []),
    ...(form.openClashes > 0 ? [t('clashesCount', { count: form.openClashes })] : []),
  ];
  return (
    <footer className="lz-actions lz-form-bar">
      {isPhone && <Deadline ledger={ledger} form={form} field={ledger.light.starts} />}
      <Button
        type="primary"
        htmlType="submit"
        form="ledger-form"
        loading={form.saving}
        disabled={form.openClashes > 0}
      >
        {isNew ? label(createLabelOf(ledger, topLevel)) : t('save')}
      </Button>
      <Button onClick={onDraft} disabled={!form.isChanged}>
        {t('saveDraft')}
      </Button>
      {!isPhone && (
        <Button type="text" onClick={onDiscard}>
          {isNew ? t('discardNew') : t('discard')}
        </Button>
      )}
      {inTheWay.length > 0 && (
        <span className="lz-in-the-way">
          {inTheWay.join(t('listJoin'))}
          {form.faults.length > 0 && (
            <Button type="link" size="small" onClick={onFirst}>
              {t('toFirst')}
            </Button>
          )}
        </span>
      )}
    </footer>
  );
}
