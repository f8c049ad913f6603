import { fallsDue, type Ledger, ledgers } from '@luze/domain';
import { Link } from 'react-router';
import { listPath } from '../ledger/list-path.ts';
import { useReader } from '../ledger/reader.ts';
import type { UnitRef } from '../ledger/record.ts';
import { useWords } from '../ledger/words.ts';
import { LightGlyph } from '../ui/light-chip.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { Figure } from './figure.tsx';
import { LIGHTS } from './lights.ts';
import type { MatrixRow } from './matrix.ts';
import { type Place, useMatrix, usePlace, usePlaces } from './use-overview.ts';
import './overview.css';

/** Light × place in a few lines, for the first page of who answers for several places. */
export function LightStrip() {
  const { home, can } = useReader();
  const { place } = usePlace(home?.id ?? null);
  if (place === null) return null;
  const shown = ledgers.filter((ledger) => fallsDue(ledger) && can('read', ledger));
  const [only] = shown;
  if (only === undefined) return null;
  return shown.length === 1 ? <Strip ledger={only} place={place} /> : <Lines shown={shown} place={place} />;
}

/** Among several ledgers a line for each: what is late where, and beside it what is near. */
function Lines({ shown, place }: { readonly shown: readonly Ledger[]; readonly place: Place }) {
  const { t } = useWords('work');
  const places = usePlaces(place);
  return (
    <ScrollBox className="lz-matrix-scroll" label={t('linesCaption')}>
      <table className="lz-table lz-strip">
        <caption className="lz-hidden">{t('linesCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('linesHead')}</th>
            {places.map((below) => (
              <th key={below.id} scope="col" lang="zh-CN">
                <Link to={`/overview?unit=${below.id}`}>{below.shortName}</Link>
              </th>
            ))}
            <th scope="col">
              <Link to="/overview">{t('wholeOf')}</Link>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((ledger) => (
            <Line key={ledger.name} ledger={ledger} place={place} places={places} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface LineProps {
  readonly ledger: Ledger;
  readonly place: Place;
  readonly places: readonly UnitRef[];
}

/** A count as a length beside the longest of its line. */
const Bar = ({ count, most }: { readonly count: number; readonly most: number }) => (
  <span className="lz-strip-bar" style={{ inlineSize: `${(count / most) * 100}%` }} aria-hidden="true" />
);

function Line({ ledger, place, places }: LineProps) {
  const { label } = useWords();
  const matrix = useMatrix(ledger, place, places);
  const rows = places.map((below) => matrix?.rows.find((row) => row.place?.id === below.id));
  const most = Math.max(1, ...rows.map((row) => row?.light(['RED']) ?? 0));
  // Among many ledgers those speak that have something to say.
  if (matrix === null || matrix.whole.light(['RED', 'YELLOW']) === 0) return null;
  const cell = (row: MatrixRow | undefined, unit: string) => {
    const late = row?.light(['RED']) ?? 0;
    return (
      <td key={unit} data-light="RED">
        <Figure ledger={ledger} count={late} state={{ unit, tab: 'overdue' }} />{' '}
        <span className="lz-strip-near">
          <Figure ledger={ledger} count={row?.light(['YELLOW']) ?? 0} state={{ unit, tab: 'near' }} />
        </span>
        {row?.place != null && <Bar count={late} most={most} />}
      </td>
    );
  };
  return (
    <tr>
      <th scope="row">
        <Link to={listPath(ledger, {})}>{label(ledger.label)}</Link>
      </th>
      {rows.map((row, index) => cell(row, places[index]?.id ?? ''))}
      {cell(matrix?.whole, place.id)}
    </tr>
  );
}

function Strip({ ledger, place }: { readonly ledger: Ledger; readonly place: Place }) {
  const { t } = useWords('work');
  const { t: tLedger, label } = useWords();
  const matrix = useMatrix(ledger, place, usePlaces(place));
  if (matrix === null) return <div className="lz-strip-space" />;
  const { rows, whole } = matrix;
  if (whole.open === 0) return null;
  return (
    <ScrollBox className="lz-matrix-scroll" label={label(ledger.label)}>
      <table className="lz-table lz-strip">
        <caption className="lz-hidden">{t('stripCaption', { ledger: label(ledger.label) })}</caption>
        <thead>
          <tr>
            <th scope="col">{label(ledger.label)}</th>
            {rows.map(({ place: below }) => (
              <th key={below?.id} scope="col" lang="zh-CN">
                <Link to={`/overview?unit=${below?.id ?? ''}`}>{below?.shortName}</Link>
              </th>
            ))}
            <th scope="col">
              <Link to="/overview">{t('wholeOf')}</Link>
            </th>
          </tr>
        </thead>
        <tbody>
          {LIGHTS.map(({ colour, colours, tab }) => {
            const most = Math.max(1, ...rows.map((row) => row.light(colours)));
            const cell = (row: MatrixRow) => {
              const count = row.light(colours);
              return (
                <td key={row.place?.id ?? 'whole'} data-light={colour}>
                  <Figure ledger={ledger} count={count} state={{ unit: row.place?.id ?? place.id, tab }} />
                  {row.place !== null && <Bar count={count} most={most} />}
                </td>
              );
            };
            return (
              <tr key={colour}>
                <th scope="row">
                  <LightGlyph colour={colour} /> {tLedger(`colour_${colour as 'RED' | 'YELLOW' | 'GREEN'}`)}
                </th>
                {rows.map(cell)}
                {cell(whole)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
