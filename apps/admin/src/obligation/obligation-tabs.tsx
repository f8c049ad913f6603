import { Link } from 'react-router';
import { numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { isTab, type ObligationState, OWED, obligationsPath, TABS } from './obligation-state.ts';
import { useStatusCounts } from './use-obligations.ts';

/** The list by status, each view with exactly the rows it will show; and what waits for a decision. */
export function ObligationTabs({ state }: { readonly state: ObligationState }) {
  const { t } = useWords('obligation');
  const countOf = useStatusCounts(state);
  // What is owed altogether is no view of every day: it is there for who comes from a figure.
  const shown = TABS.filter(({ name }) => name !== 'owed' || isTab(state, OWED));
  return (
    <nav className="lz-tabs" aria-label={t('status')}>
      {shown.map(({ name, statuses }) => (
        <Link
          key={name}
          to={obligationsPath({ ...state, statuses, waiting: false, page: 1 })}
          aria-current={isTab(state, statuses) ? 'page' : undefined}
        >
          {t(`tab_${name}`)}{' '}
          <span className="lz-count">{countOf === null ? '' : numberText(countOf(statuses))}</span>
        </Link>
      ))}
      <Link
        to={obligationsPath({ ...state, statuses: [], waiting: true, page: 1 })}
        aria-current={state.waiting ? 'page' : undefined}
      >
        {t('tab_waiting')}
      </Link>
    </nav>
  );
}
