import { AREAS, type Area, ledgers, partyBranch } from '@luze/domain';
import { Link } from 'react-router';
import { CALENDAR_PATH } from '../calendar/month.ts';
import { pathOf } from '../ledger/names.ts';
import { useOpenCounts } from '../ledger/open-counts.ts';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { HEAT_PATH, OBLIGATIONS_PATH } from '../obligation/obligation-state.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { useTitle } from './use-title.ts';

/** Pages of an area that are no ledger's own. */
const PAGES: Partial<
  Record<Area, readonly { readonly to: string; readonly key: 'menu_obligations' | 'menu_heat' }[]>
> = {
  party: [
    { to: OBLIGATIONS_PATH, key: 'menu_obligations' },
    { to: HEAT_PATH, key: 'menu_heat' },
  ],
};

/** `/ledgers`: every ledger the reader has, by its area, with how many rows are open; on a phone it is the menu. */
export function LedgersRoute() {
  const { t, label } = useWords('shell');
  const reader = useReader();
  const counts = useOpenCounts();
  useTitle(t('phone_ledgers'));
  const groups = AREAS.map((area) => ({
    area,
    own: ledgers.filter((ledger) => ledger.area === area && reader.can('read', ledger)),
  }));
  return (
    <div className="lz-page lz-ledger-index">
      <PageHeader title={t('phone_ledgers')} />
      <ul className="lz-cards">
        <li>
          <Link className="lz-card" to={CALENDAR_PATH}>
            {t('menu_calendar')}
          </Link>
        </li>
      </ul>
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ area, own }) => (
          <section key={area}>
            <h2>{t(`area_${area}`)}</h2>
            <ul className="lz-cards">
              {reader.can('read', partyBranch) &&
                PAGES[area]?.map(({ to, key }) => (
                  <li key={to}>
                    <Link className="lz-card" to={to}>
                      {t(key)}
                    </Link>
                  </li>
                ))}
              {own.map((ledger) => (
                <li key={ledger.name}>
                  <Link className="lz-card" to={pathOf(ledger)}>
                    <span>{label(ledger.label)}</span>
                    <span className="lz-menu-count">{counts.get(ledger.name) ?? ''}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
