import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { lastHeardAt } from '../graphql/client.ts';
import { useSession } from '../graphql/session-context.ts';
import { useWords } from '../ledger/words.ts';

/** The server ends a session after this long without a request. */
const IDLE_MS = 30 * 60_000;
const WARN_MS = 5 * 60_000;
const LOOK_EVERY_MS = 15_000;

/** Says that the network is gone, or that the session is about to end for want of activity. */
export function ShellBanner() {
  const { t } = useWords('shell');
  const { refresh } = useSession();
  const [online, setOnline] = useState(navigator.onLine);
  const [left, setLeft] = useState(IDLE_MS);
  useEffect(() => {
    const look = (): void => {
      setOnline(navigator.onLine);
      setLeft(IDLE_MS - (Date.now() - lastHeardAt()));
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  if (!online)
    return (
      <p className="lz-banner" role="alert">
        {t('offline')}
      </p>
    );
  if (left > WARN_MS) return null;
  return (
    <p className="lz-banner" role="alert">
      {t('sessionEnds', { count: Math.max(1, Math.ceil(left / 60_000)) })}{' '}
      <Button size="small" onClick={() => void refresh().then(() => setLeft(IDLE_MS))}>
        {t('stay')}
      </Button>
    </p>
  );
}
