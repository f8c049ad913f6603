import { useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useSession } from '../graphql/session-context.ts';
import { useOpenCounts } from '../ledger/open-counts.ts';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { type MenuGroup, type MenuItem, menuOf } from './menu.ts';

interface Props {
  readonly folded: boolean;
  onFold(folded: boolean): void;
}

/** Lines of an exchange group that are shown without being asked for. */
const MANY = 3;

type Counts = ReturnType<typeof useOpenCounts>;

/** The left menu: what the reader may open, with how many rows are open; folded, the first two characters of each. */
export function ShellMenu({ folded, onFold }: Props) {
  const { t } = useWords('shell');
  const session = useSession();
  const reader = useReader();
  const counts = useOpenCounts();
  const groups = menuOf(session, reader);
  return (
    <nav className="lz-shell-menu" aria-label={t('menu')} data-folded={folded}>
      <div className="lz-menu-groups">
        {folded ? (
          <Items
            items={groups.filter(({ key }) => key !== 'menu_exchange').flatMap(({ items }) => items)}
            counts={counts}
            folded
          />
        ) : (
          groups.map((group) => <Group key={group.key ?? ''} group={group} counts={counts} />)
        )}
      </div>
      <footer className="lz-menu-foot">
        {!folded && <span>{t('version', { version: session.instance.version })}</span>}
        <button
          type="button"
          className="lz-plain"
          aria-label={folded ? t('unfold') : t('fold')}
          onClick={() => onFold(!folded)}
        >
          {folded ? '»' : `« ${t('fold')}`}
        </button>
      </footer>
    </nav>
  );
}

function Group({ group, counts }: { readonly group: MenuGroup; readonly counts: Counts }) {
  const { t } = useWords('shell');
  const { pathname } = useLocation();
  // Many lines nobody looks at every day stay behind their heading.
  const [closed, setClosed] = useState(group.key === 'menu_exchange' && group.items.length > MANY);
  const holdsPage = group.items.some(({ to }) => to !== '/' && pathname.startsWith(to));
  const open = !closed || holdsPage;
  if (group.key === null) return <Items items={group.items} counts={counts} />;
  return (
    <section>
      <button
        type="button"
        className="lz-menu-heading"
        aria-expanded={open}
        onClick={() => setClosed(!closed)}
      >
        {t(group.key as 'menu')}
        <span className="lz-chevron" aria-hidden="true" data-open={open} />
      </button>
      {open && <Items items={group.items} counts={counts} nested />}
    </section>
  );
}

interface ItemsProps {
  readonly items: readonly MenuItem[];
  readonly counts: Counts;
  readonly nested?: boolean;
  readonly folded?: boolean;
}

function Items({ items, counts, nested = false, folded = false }: ItemsProps) {
  const words = useMenuWords();
  return (
    <ul data-nested={nested}>
      {items.map((item) => {
        const name = words(item);
        const count = item.ledger?.name === item.key ? counts.get(item.key) : undefined;
        return (
          <li key={item.to}>
            <NavLink
              className="lz-menu-item"
              to={item.to}
              end={item.to === '/' || item.end === true}
              title={folded ? name : undefined}
            >
              <span>{name}</span>
              {!folded && count !== undefined && count > 0 && <span className="lz-menu-count">{count}</span>}
            </NavLink>
          </li>
        );
      })}
    </ul>
  );
}

function useMenuWords(): (item: MenuItem) => string {
  const { t, label } = useWords('shell');
  return ({ key, ledger, report }) => {
    if (report !== undefined) return label(report.title);
    if (ledger === undefined) return t(key as 'menu');
    return key === 'menu_import' ? t('menu_import', { ledger: label(ledger.label) }) : label(ledger.label);
  };
}
