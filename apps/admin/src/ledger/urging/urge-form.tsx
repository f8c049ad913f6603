import { ShortForm } from '../../ui/short-form.tsx';
import { useProblem } from '../problem.ts';
import { useWords } from '../words.ts';
import { useUrging } from './use-urging.ts';

interface Props {
  /** Name of the ledger, or Obligation. */
  readonly subject: string;
  readonly id: string;
  /** What it is called. */
  readonly what: string;
  onClose(): void;
}

/** Urges something, with a few words for those who take the next step. */
export function UrgeForm({ subject, id, what, onClose }: Props) {
  const { t } = useWords();
  const problem = useProblem();
  const { urge } = useUrging(subject);
  return (
    <ShortForm
      title={t('urgeTitle', { what })}
      questions={[{ name: 'note', label: t('urgeNote'), kind: 'long', hint: t('urgeNoteHint') }]}
      submit={t('urge')}
      cancel={t('cancel')}
      note={<p className="lz-note">{t('urgeWhat')}</p>}
      explain={problem}
      onSubmit={async ({ note }) => {
        await urge(id, String(note ?? ''));
      }}
      onClose={onClose}
    />
  );
}
