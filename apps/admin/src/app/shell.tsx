import { useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useSession } from '../graphql/session-context.ts';
import { useWords } from '../ledger/words.ts';
import { ShellHeader } from './shell-header.tsx';
import { ShellMenu } from './shell-menu.tsx';
import { PhoneBar } from './phone-bar.tsx';
import { ShellBanner } from './shell-banner.tsx';

const KEY = 'luze.menu';

/** Around every page: header, menu, and on a phone the bar below. */
export function Shell() {
  const { t } = useWords('shell');
  const { viewer } = useSession();
  const [folded, setFolded] = useState(() => localStorage.getItem(KEY) === 'folded');
  const fold = (next: boolean): void => {
    localStorage.setItem(KEY, next ? 'folded' : 'open');
    setFolded(next);
  };
  const idle = viewer.office === null && viewer.assignments.length === 0 && viewer.delegations.length === 0;
  return (
    <div className="lz-shell" data-folded={folded}>
      <a className="lz-skip" href="#main">
        {t('skip')}
      </a>
      <ShellHeader />
      <ShellMenu folded={folded} onFold={fold} />
      <main className="lz-shell-main" id="main" tabIndex={-1}>
        <ShellBanner />
        {idle && <p className="lz-banner">{t('noAuthority')}</p>}
        <Outlet />
      </main>
      <PhoneBar />
      <ScrollRestoration />
    </div>
  );
}
