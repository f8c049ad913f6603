import { useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useSession } from '../graphql/session-context.ts';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { type MenuGroup, type MenuItem, menuOf } from './menu.ts';
import { useOpenCounts } from './open-counts.ts';

interface Props {
  readonly folded: boolean;
  onFold(folded: boolean): void;
}

/** The left menu: what the reader may open, with how many rows are open where that is a figure. */
export function ShellMenu({ folded, onFold }: Props) {
  const { t } = useWords('shell');
  const session = useSession();
  const reader = useReader();
  const groups = menuOf(session, reader);
  return (
    <nav className="lz-shell-menu" aria-label={t('menu')} hidden={folded}>
      <div className="lz-menu-groups">
        {groups.map((group) => (
          <Group key={group.key ?? ''} group={group} />
        ))}
      </div>
      <footer className="lz-menu-foot">
        <span>{t('version', { version: session.instance.version })}</span>
        <button type="button" className="lz-plain" onClick={() => onFold(true)}>
          « {t('fold')}
        </button>
      </footer>
    </nav>
  );
}

function Group({ group }: { readonly group: MenuGroup }) {
  const { t } = useWords('shell');
  const { pathname } = useLocation();
  const [closed, setClosed] = useState(false);
  const holdsPage = group.items.some(({ to }) => to !== '/' && pathname.startsWith(to));
  const open = !closed || holdsPage;
  if (group.key === null) return <Items items={group.items} />;
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
      {open && <Items items={group.items} nested />}
    </section>
  );
}

function Items({ items, nested = false }: { readonly items: readonly MenuItem[]; readonly nested?: boolean }) {
  const { t, label } = useWords('shell');
  const counts = useOpenCounts();
  const words = ({ key, ledger }: MenuItem): string => {
    if (ledger === undefined) return t(key as 'menu');
    return key === 'menu_import' ? t('menu_import', { ledger: label(ledger.label) }) : label(ledger.label);
  };
  return (
    <ul data-nested={nested}>
      {items.map((item) => {
        const count = item.ledger?.name === item.key ? counts.get(item.key) : undefined;
        return (
          <li key={item.to}>
            <NavLink className="lz-menu-item" to={item.to} end={item.to === '/'}>
              <span>{words(item)}</span>
              {count !== undefined && count > 0 && <span className="lz-menu-count">{count}</span>}
            </NavLink>
          </li>
        );
      })}
    </ul>
  );
}
