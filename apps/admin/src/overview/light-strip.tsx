import { type Ledger, ledgers } from '@luze/domain';
import { Link } from 'react-router';
import { useReader } from '../ledger/reader.ts';
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
  return ledgers
    .filter((ledger) => can('read', ledger))
    .map((ledger) => <Strip key={ledger.name} ledger={ledger} place={place} />);
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
                  {row.place !== null && (
                    <span
                      className="lz-strip-bar"
                      style={{ inlineSize: `${(count / most) * 100}%` }}
                      aria-hidden="true"
                    />
                  )}
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
