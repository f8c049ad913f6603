import { Alert, Button } from 'antd';
import { useReader } from '../reader.ts';
import { clockText, dayText, instantText } from '../time-text.ts';
import { useWords } from '../words.ts';

/** `16:42 已自动存为草稿`. */
export function DraftNote({
  saved,
  failed,
}: {
  readonly saved: { readonly savedAt: string } | null;
  readonly failed: boolean;
}) {
  const { t } = useWords();
  if (failed) return <span className="lz-muted">{t('draftFailed')}</span>;
  return (
    <span className="lz-muted" role="status">
      {saved === null ? '' : t('draftSaved', { time: clockText(saved.savedAt) })}
    </span>
  );
}

interface OfferProps {
  readonly savedAt: string;
  onRestore(): void;
  onDrop(): void;
}

/** A draft was kept: go on with it, or drop it. */
export function DraftOffer({ savedAt, onRestore, onDrop }: OfferProps) {
  const { t } = useWords();
  const { today } = useReader();
  const time = dayText(savedAt) === today ? clockText(savedAt) : instantText(savedAt);
  return (
    <Alert
      type="info"
      title={t('draftFound', { time })}
      action={
        <>
          <Button type="link" size="small" onClick={onRestore}>
            {t('draftRestore')}
          </Button>
          <Button type="text" size="small" onClick={onDrop}>
            {t('draftDrop')}
          </Button>
        </>
      }
    />
  );
}
