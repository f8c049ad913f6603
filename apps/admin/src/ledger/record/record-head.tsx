import { fallsDue, fieldOf, type Ledger, marksOf } from '@luze/domain';
import type { ReactNode } from 'react';
import { headlineOf } from '../headline.ts';
import { isWeighty, stateText } from '../marks.ts';
import type { LedgerDetail } from '../record.ts';
import { RecordChip } from '../record-chip.tsx';
import { labelText, valueText } from '../value-text.ts';
import { useWords } from '../words.ts';
import { DueDay } from './due-day.tsx';

/** Title, light, deadline with its rule, and whose turn it is. */
export function RecordHead({ ledger, record }: { readonly ledger: Ledger; readonly record: LedgerDetail }) {
  const { t, language } = useWords();
  const now = record.steps.find((step) => step.status === 'NOW');
  const choices = ledger.list.filter((key) => ledger.fields[key]?.kind === 'choice');
  return (
    <header className="lz-record-head">
      <h1 lang="zh-CN">{headlineOf(record.title)}</h1>
      <p className="lz-factline">
        {fallsDue(ledger) && (
          <>
            <RecordChip ledger={ledger} light={record.light} />
            <Fact label={t('dueDay')}>
              <DueDay light={record.light} />
            </Fact>
          </>
        )}
        <Fact label={t('state')}>{stateText(ledger, record.state, language)}</Fact>
        {choices.map((key) => {
          const field = fieldOf(ledger, key);
          const text = valueText(field, record[key], language, { yes: t('yes'), no: t('no') });
          return (
            <Fact key={key} label={labelText(field, key, language)}>
              {isWeighty(ledger, key, record[key]) ? <strong>{text}</strong> : text}
            </Fact>
          );
        })}
        {marksOf(ledger, record, language).map((mark) => (
          <span key={mark.field} className="lz-mark" title={mark.why}>
            {mark.why}
          </span>
        ))}
        <Fact label={t('unit')}>
          <span lang="zh-CN">{record.unit?.name}</span>
        </Fact>
        {now !== undefined && (
          <Fact label={t('nextStep')}>
            {now.label}
            {now.holder !== null && (
              <strong className="lz-holder">{t('holder', { holder: now.holder })}</strong>
            )}
          </Fact>
        )}
      </p>
    </header>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span className="lz-fact">
      <span className="lz-muted">{label}</span> {children}
    </span>
  );
}
