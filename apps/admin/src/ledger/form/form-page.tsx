import type { Ledger } from '@luze/domain';
import { Skeleton } from 'antd';
import { useLocation } from 'react-router';
import { useReader } from '../reader.ts';
import { useRecord } from '../use-record.ts';
import { useWords } from '../words.ts';
import { carriedCopy } from './copy.ts';
import { FormBody } from './form-body.tsx';
import './form.css';

/** Writes a new row, or changes one. */
export function FormPage({ ledger, id }: { readonly ledger: Ledger; readonly id: string | null }) {
  return id === null ? <NewForm ledger={ledger} /> : <EditForm ledger={ledger} id={id} />;
}

function NewForm({ ledger }: { readonly ledger: Ledger }) {
  const { home } = useReader();
  // Whose own unit has no such rows chooses one below it.
  const owner = home !== null && ledger.unitLevels.includes(home.level) ? home : null;
  const copy = carriedCopy(ledger, useLocation().state);
  return <FormBody ledger={ledger} record={null} home={copy?.unit ?? owner} copied={copy?.values ?? null} />;
}

function EditForm({ ledger, id }: { readonly ledger: Ledger; readonly id: string }) {
  const { t } = useWords();
  const { record, loading } = useRecord(ledger, id);
  if (loading) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (record === null) return <p className="lz-empty">{t('notFound')}</p>;
  return <FormBody key={id} ledger={ledger} record={record} home={null} copied={null} />;
}
