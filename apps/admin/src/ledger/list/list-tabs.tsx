import type { Ledger } from '@luze/domain';
import { Link, useLocation } from 'react-router';
import { type ListState, listParams, TABS, type Tab } from '../list-state.ts';
import { countOf, type useListCounts } from '../use-list.ts';
import { numberText } from '../value-text.ts';
import { useWords } from '../words.ts';

type Counts = ReturnType<typeof useListCounts>['data'];

function tabCount(tab: Tab, data: Counts): number | null {
  switch (tab) {
    case 'open':
      return countOf(data, null);
    case 'overdue':
      return countOf(data, ['RED']);
    case 'near':
      return countOf(data, ['YELLOW']);
    case 'normal':
      return countOf(data, ['GREEN', 'BLUE']);
    case 'closed':
      return data?.closed.totalCount ?? null;
    case 'all':
      return data?.everything.totalCount ?? null;
  }
}

/** Where nothing falls due, no row is late, near or on its way. */
const BY_LIGHT: readonly Tab[] = ['overdue', 'near', 'normal'];
const tabsOf = ({ light }: Ledger): readonly Tab[] =>
  light.due.length > 0 ? TABS : TABS.filter((tab) => !BY_LIGHT.includes(tab));

/** The light as tabs, each with exactly the rows it will show. Links, so that a tab can be opened beside. */
export function ListTabs({
  ledger,
  state,
  counts,
}: {
  readonly ledger: Ledger;
  readonly state: ListState;
  readonly counts: Counts;
}) {
  const { t } = useWords();
  const { pathname } = useLocation();
  return (
    <nav className="lz-tabs">
      {tabsOf(ledger).map((tab) => {
        const count = tabCount(tab, counts);
        return (
          <Link
            key={tab}
            to={{ pathname, search: listParams({ ...state, tab, page: 1 }).toString() }}
            aria-current={state.tab === tab ? 'page' : undefined}
          >
            {t(`tab_${tab}`)} <span className="lz-count">{count === null ? '' : numberText(count)}</span>
          </Link>
        );
      })}
    </nav>
  );
}
