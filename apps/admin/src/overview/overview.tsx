import { fallsDue, type Ledger, ledgers } from '@luze/domain';
import { Button, Skeleton } from 'antd';
import { Fragment } from 'react';
import { Trans } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { listPath } from '../ledger/list-path.ts';
import { useReader } from '../ledger/reader.ts';
import { numberText } from '../ledger/value-text.ts';
import { useWords } from '../ledger/words.ts';
import { FigureLink } from '../ui/figure-link.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { ageState } from './ages.ts';
import { LateAges } from './late-ages.tsx';
import { LateBars } from './late-bars.tsx';
import { LateRows } from './late-rows.tsx';
import { LightMatrix } from './light-matrix.tsx';
import type { MatrixRow } from './matrix.ts';
import { type Place, useMatrix, useOverviewLinks, usePlace, usePlaces } from './use-overview.ts';
import './overview.css';

/** How things stand below a unit: the matrix, what is late for how long, and why. */
export function Overview() {
  const { home } = useReader();
  const [params] = useSearchParams();
  const { place, loading } = usePlace(params.get('unit') ?? home?.id ?? null);
  const { t } = useWords();
  if (loading) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (place === null) return <p className="lz-empty">{t('notFound')}</p>;
  return <PlaceOverview key={place.id} place={place} />;
}

function PlaceOverview({ place }: { readonly place: Place }) {
  const { t } = useWords('work');
  const { t: tLedger, label } = useWords();
  const { today, home, can } = useReader();
  const { chosen, toUnit, toLedger } = useOverviewLinks();
  const readable = ledgers.filter((ledger) => fallsDue(ledger) && can('read', ledger));
  const shown = readable.find(({ plural }) => plural === chosen) ?? readable[0];
  // The way back up ends where the reader's own overview begins.
  const from = place.path.findIndex(({ id }) => id === home?.id);
  const above = (from < 0 ? [] : place.path.slice(from)).filter(({ id }) => id !== place.id);
  return (
    <div className="lz-overview">
      {above.length > 0 && (
        <nav className="lz-crumbs" aria-label={tLedger('crumbs')}>
          <span>
            {above.map(({ id, name }) => (
              <Fragment key={id}>
                <Link to={toUnit(id === home?.id ? null : id)} lang="zh-CN">
                  {name}
                </Link>{' '}
                <span aria-hidden="true">/</span>{' '}
              </Fragment>
            ))}
            <span lang="zh-CN">{place.name}</span>
          </span>
        </nav>
      )}
      <PageHeader
        title={t('overviewOf', { unit: place.name })}
        note={t('asOf', { day: today })}
        extra={
          <Button className="lz-no-print" onClick={() => window.print()}>
            {tLedger('print')}
          </Button>
        }
      />
      {readable.length > 1 && (
        <nav className="lz-tabs" aria-label={t('ledger')}>
          {readable.map(({ plural, label: words }) => (
            <Link
              key={plural}
              to={toLedger(plural)}
              aria-current={plural === shown?.plural ? 'page' : undefined}
            >
              {label(words)}
            </Link>
          ))}
        </nav>
      )}
      {shown !== undefined && <LedgerOverview key={shown.name} ledger={shown} place={place} />}
    </div>
  );
}

function LedgerOverview({ ledger, place }: { readonly ledger: Ledger; readonly place: Place }) {
  const { t } = useWords('work');
  const places = usePlaces(place);
  const matrix = useMatrix(ledger, place, places);
  if (matrix === null) return <Skeleton active paragraph={{ rows: 8 }} />;
  return (
    <>
      <Summary ledger={ledger} place={place} rows={matrix.rows} whole={matrix.whole} />
      <div className="lz-overview-columns">
        <div>
          <LightMatrix ledger={ledger} place={place} rows={matrix.rows} whole={matrix.whole} />
          <p className="lz-note">{t('noteMatrix')}</p>
          <LateRows ledger={ledger} place={place} />
        </div>
        <aside>
          <LateBars ledger={ledger} place={place} rows={matrix.rows} />
          <LateAges ledger={ledger} place={place} whole={matrix.whole} />
        </aside>
      </div>
    </>
  );
}

interface SummaryProps {
  readonly ledger: Ledger;
  readonly place: Place;
  readonly rows: readonly MatrixRow[];
  readonly whole: MatrixRow;
}

function Summary({ ledger, place, rows, whole }: SummaryProps) {
  const { t } = useWords('work');
  const { t: tLedger, label } = useWords();
  const { today } = useReader();
  const unit = place.id;
  const grave = rows.filter((row) => row.age('oldest') > 0).map((row) => row.place?.shortName ?? '');
  return (
    <p className="lz-summary">
      {ledgers.length > 1 && <strong>{label(ledger.label)} </strong>}
      <Trans
        t={t}
        i18nKey="summary"
        values={{
          open: numberText(whole.open),
          late: numberText(whole.light(['RED'])),
          oldest: numberText(whole.age('oldest')),
          near: numberText(whole.light(['YELLOW'])),
        }}
        components={{
          open: <FigureLink to={listPath(ledger, { unit })} />,
          late: <FigureLink to={listPath(ledger, { unit, tab: 'overdue' })} />,
          oldest: <FigureLink to={listPath(ledger, { unit, ...ageState(ledger, 'oldest', today) })} />,
          near: <FigureLink to={listPath(ledger, { unit, tab: 'near' })} />,
        }}
      />{' '}
      {grave.length > 0 && t('summaryUnits', { units: grave.join(tLedger('listJoin')) })}
    </p>
  );
}
