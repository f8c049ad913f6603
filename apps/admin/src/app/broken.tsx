import { Button } from 'antd';
import { useWords } from '../ledger/words.ts';

/** What stands where a page has failed: the rest of the application goes on. */
export function Broken() {
  const { t } = useWords('shell');
  return (
    <section className="lz-lonely" role="alert">
      <h1>{t('brokenTitle')}</h1>
      <p>{t('brokenNote')}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('reload')}
      </Button>
    </section>
  );
}
