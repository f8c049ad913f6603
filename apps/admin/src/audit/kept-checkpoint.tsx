import { useApolloClient } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Alert, Button, Input } from 'antd';
import { useId, useRef, useState } from 'react';
import { useProblem } from '../ledger/problem.ts';
import { instantText } from '../ledger/time-text.ts';
import { useWords } from '../ledger/words.ts';
import { CHECK } from './audit-requests.ts';
import { Findings } from './findings.tsx';

type Verdict = ResultOf<typeof CHECK>['checkAuditCheckpoint'][number];

/** Room for some five hundred, below what the server takes in one request. */
const MOST_CHARACTERS = 200_000;

/** Holds the record to a checkpoint somebody kept: a file that was downloaded here, or its text. */
export function KeptCheckpoint() {
  const { t } = useWords('audit');
  const id = useId();
  const client = useApolloClient();
  const problem = useProblem();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [verdicts, setVerdicts] = useState<readonly Verdict[] | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const check = async (kept: string): Promise<void> => {
    setAsking(true);
    setRefused(null);
    setVerdicts(null);
    try {
      const { data } = await client.query({
        query: CHECK,
        variables: { text: kept },
        fetchPolicy: 'no-cache',
      });
      setVerdicts(data?.checkAuditCheckpoint ?? null);
    } catch (thrown) {
      const { message, violations } = problem(thrown);
      setRefused(violations[0]?.message ?? message);
    } finally {
      setAsking(false);
    }
  };
  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    if (chosen.size > MOST_CHARACTERS) {
      setVerdicts(null);
      setRefused(t('fileTooLarge'));
      return;
    }
    const kept = await chosen.text();
    setText(kept);
    await check(kept);
  };
  return (
    <section className="lz-section lz-no-print">
      <h2>{t('kept')}</h2>
      <p className="lz-muted" id={`${id}note`}>
        {t('keptNote')}
      </p>
      <Input.TextArea
        rows={6}
        className="lz-code"
        aria-label={t('keptText')}
        aria-describedby={`${id}note`}
        placeholder={t('keptText')}
        value={text}
        maxLength={MOST_CHARACTERS}
        onChange={({ target }) => setText(target.value)}
      />
      <input
        ref={file}
        hidden
        type="file"
        accept=".json,.jsonl,.txt"
        aria-label={t('chooseFile')}
        onChange={({ target }) => {
          void read(target.files?.[0]);
          target.value = '';
        }}
      />
      <div className="lz-move-foot">
        <Button disabled={text.trim() === ''} loading={isAsking} onClick={() => void check(text)}>
          {t('check')}
        </Button>
        <Button onClick={() => file.current?.click()}>{t('chooseFile')}</Button>
      </div>
      <div aria-live="polite">
        {refused !== null && <Alert type="error" title={refused} role="alert" />}
        {verdicts !== null && <Verdicts verdicts={verdicts} />}
      </div>
    </section>
  );
}

function Verdicts({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const { t } = useWords('audit');
  const findings = verdicts.flatMap(({ finding }) => finding ?? []);
  const [only] = verdicts;
  if (findings.length === 0)
    return (
      <p>
        <strong>
          {verdicts.length === 1 && only !== undefined
            ? t('keptSound', {
                number: only.checkpoint.number.toLocaleString('en'),
                at: instantText(only.checkpoint.time),
              })
            : t('keptAllSound', { count: verdicts.length })}
        </strong>
      </p>
    );
  return (
    <>
      <p>
        <strong className="lz-fault">
          {t('keptFound', { count: findings.length, all: verdicts.length })}
        </strong>
      </p>
      <Findings findings={findings} found={findings.length} />
    </>
  );
}
