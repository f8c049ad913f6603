import { ledgers } from '@luze/domain';
import { useState } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useSession } from '../graphql/session-context.ts';
import { pathOf } from '../ledger/names.ts';
import { useWords } from '../ledger/words.ts';
import { PhoneBar } from './phone-bar.tsx';
import { ShellBanner } from './shell-banner.tsx';
import { ShellHeader } from './shell-header.tsx';
import { ShellMenu } from './shell-menu.tsx';

const KEY = 'luze.menu';
/** Below this a list with its tree of units needs the menu's room. */
const WIDE = 1_440;

/** The choice of the person, or null where nobody has chosen. */
function chosenFold(): boolean | null {
  const stored = localStorage.getItem(KEY);
  return stored === null ? null : stored === 'folded';
}

/** Around every page: header, menu, and on a phone the bar below. */
export function Shell() {
  const { t } = useWords('shell');
  const { viewer } = useSession();
  const { pathname } = useLocation();
  const [chosen, setChosen] = useState(chosenFold);
  const isList = ledgers.some((ledger) => pathOf(ledger) === pathname);
  const folded = chosen ?? (isList && window.innerWidth < WIDE);
  const fold = (next: boolean): void => {
    localStorage.setItem(KEY, next ? 'folded' : 'open');
    setChosen(next);
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
