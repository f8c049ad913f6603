import { Alert, Button, Typography } from 'antd';
import { useWords } from '../ledger/words.ts';

interface Props {
  readonly codes: readonly string[];
  onKept(): void;
}

/** Recovery codes, this once: to be written down, printed or copied. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const { t } = useWords('shell');
  return (
    <section className="lz-form-narrow">
      <Alert type="warning" role="status" title={t('recoveryTitle')} description={t('recoveryNote')} />
      <ol className="lz-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Typography.Text copyable={{ text: codes.join('\n'), tooltips: false }}>
        {t('recoveryCopy')}
      </Typography.Text>
      <div className="lz-move-foot">
        <Button type="primary" onClick={onKept}>
          {t('recoveryKept')}
        </Button>
        <Button onClick={() => window.print()}>{t('recoveryPrint')}</Button>
      </div>
    </section>
  );
}
