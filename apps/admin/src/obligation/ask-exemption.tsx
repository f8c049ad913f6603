import { useProblem } from '../ledger/problem.ts';
import { useWords } from '../ledger/words.ts';
import { ShortForm } from '../ui/short-form.tsx';
import type { Obligation } from './obligation-requests.ts';
import { lastRefusal } from './obligation-story.tsx';
import { useObligationWords } from './obligation-words.ts';
import { useExemptions } from './use-exemptions.ts';

interface Props {
  readonly one: Obligation;
  onClose(): void;
}

/** The owner asks not to owe something, with a reason; until it is granted the light stays. */
export function AskExemption({ one, onClose }: Props) {
  const { t } = useWords('obligation');
  const problem = useProblem();
  const { ask } = useExemptions();
  const { nameText, periodText } = useObligationWords();
  const last = lastRefusal(one);
  return (
    <ShortForm
      title={t('askTitle', { what: nameText(one), period: periodText(one) })}
      questions={[
        { name: 'reason', label: t('reason'), kind: 'long', required: true, hint: t('reasonHint') },
      ]}
      submit={t('askGo')}
      cancel={t('cancel')}
      note={
        <>
          {last !== null && (
            <p>
              {t('refusedBecause', { day: last.refusedOn })}
              <span lang="zh-CN">{last.reason}</span>
            </p>
          )}
          <p className="lz-note">{t('askNote')}</p>
        </>
      }
      explain={problem}
      onSubmit={async (answers) => {
        await ask(one, String(answers['reason'] ?? ''));
      }}
      onClose={onClose}
    />
  );
}
