import type { Ledger } from '@luze/domain';
import { Button } from 'antd';
import { useState } from 'react';
import type { LedgerDetail } from '../record.ts';
import { useWords } from '../words.ts';
import { UrgeForm } from './urge-form.tsx';
import { useUrgings } from './use-urgings.ts';

interface Props {
  readonly ledger: Ledger;
  readonly record: LedgerDetail;
}

/** 催办 in the bar of a record; where it was just done, when, and from when it may be done again. */
export function UrgeRecord({ ledger, record }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const urgings = useUrgings(ledger, record.id);
  if (urgings === null || !record.open) return null;
  const { mayUrge, because, nodes } = urgings;
  // Why something that was never urged is not to be urged now is noise.
  if (!mayUrge && (because === null || nodes.length === 0)) return null;
  return (
    <>
      {mayUrge ? (
        <Button onClick={() => setAsking(true)}>{t('urge')}</Button>
      ) : (
        <span className="lz-refused">
          <Button disabled aria-describedby="urge-because">
            {t('urge')}
          </Button>
          <span id="urge-because">{because}</span>
        </span>
      )}
      {asking && (
        <UrgeForm
          subject={ledger.name}
          id={record.id}
          what={String(record[ledger.number.field] ?? '')}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
