import { useMutation } from '@apollo/client/react';
import { REVEAL } from '@luze/domain';
import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { ShortForm } from '../ui/short-form.tsx';
import { ASK_REVEAL } from './reveal-requests.ts';

interface Props {
  /** Name of the ledger. */
  readonly subject: string;
  readonly id: string;
  /** Number of the record. */
  readonly number: string;
  onAsked(): Promise<void>;
  onClose(): void;
}

/** Asks to see whom a record is about: why, and what then happens. */
export function AskReveal({ subject, id, number, onAsked, onClose }: Props) {
  const { t } = useWords('discipline');
  const problem = useProblem();
  const [ask] = useMutation(ASK_REVEAL);
  const hint = t('reasonHint', { min: REVEAL.shortestReason, max: REVEAL.longestReason });
  return (
    <ShortForm
      title={t('askRevealTitle', { number })}
      note={t('askRevealNote', { minutes: REVEAL.openMs / 60_000 })}
      questions={[{ name: 'reason', label: t('reason'), kind: 'long', required: true, hint }]}
      submit={t('send')}
      cancel={t('cancel')}
      explain={problem}
      onSubmit={async ({ reason }) => {
        await ask({ variables: { subject, id, reason: String(reason ?? '') } });
        await onAsked();
      }}
      onClose={onClose}
    />
  );
}
