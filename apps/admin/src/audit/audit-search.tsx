import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useWords } from '../ledger/words.ts';
import { ACTIONS, ENTITIES, ledgerWith, useNames } from './use-names.ts';

interface Props {
  readonly params: URLSearchParams;
  set(name: string, value: string | null): void;
}

const OUTCOMES = ['DONE', 'DENIED', 'FAILED'] as const;

/** The outcome an address names; null where it names none. */
export const outcomeOf = (text: string | null): (typeof OUTCOMES)[number] | null =>
  OUTCOMES.find((one) => one === text) ?? null;

/** Who, what act, on what, with what end, in which days, and for what reason. */
export function AuditSearch({ params, set }: Props) {
  const { t } = useWords('manage');
  const { t: tAudit } = useWords('audit');
  const nameOf = useNames();
  const day = (name: 'from' | 'to') => (
    <DatePicker
      aria-label={t(name)}
      placeholder={t(name)}
      value={params.get(name) === null ? null : dayjs(params.get(name))}
      onChange={(chosen) => set(name, chosen === null ? null : chosen.format('YYYY-MM-DD'))}
    />
  );
  return (
    <search className="lz-toolbar lz-no-print">
      <Words label={tAudit('actor')} value={params.get('actor')} onDone={(value) => set('actor', value)} />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        className="lz-filter"
        aria-label={t('action')}
        placeholder={t('anyAction')}
        value={params.get('action') ?? undefined}
        options={ACTIONS.map((action) => ({
          value: action,
          label: nameOf.action(ledgerWith(action), action),
        }))}
        onChange={(action: string | undefined) => set('action', action ?? null)}
      />
      <Select
        allowClear
        className="lz-filter"
        aria-label={t('object')}
        placeholder={t('anyEntity')}
        value={params.get('entity') ?? undefined}
        options={ENTITIES.map((entity) => ({ value: entity, label: nameOf.entity(entity) }))}
        onChange={(entity: string | undefined) => set('entity', entity ?? null)}
      />
      <Select
        allowClear
        className="lz-filter"
        aria-label={t('outcome')}
        placeholder={t('anyOutcome')}
        value={outcomeOf(params.get('outcome')) ?? undefined}
        options={OUTCOMES.map((outcome) => ({ value: outcome, label: t(`outcome_${outcome}`) }))}
        onChange={(outcome: string | undefined) => set('outcome', outcome ?? null)}
      />
      {day('from')}
      {day('to')}
      <Words label={tAudit('reasonText')} value={params.get('text')} onDone={(value) => set('text', value)} />
    </search>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string | null;
  onDone(value: string | null): void;
}

/** A text that is asked for once it is finished: with Enter, on leaving, or when it is cleared. */
function Words({ label, value, onDone }: WordsProps) {
  const [text, setText] = useState(value ?? '');
  const done = (): void => {
    if (text.trim() !== (value ?? '')) onDone(text.trim() || null);
  };
  return (
    <Input
      allowClear
      className="lz-filter"
      aria-label={label}
      placeholder={label}
      value={text}
      maxLength={60}
      onChange={({ target }) => setText(target.value)}
      onPressEnter={done}
      onBlur={done}
      onClear={() => onDone(null)}
    />
  );
}
