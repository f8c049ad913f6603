import type { Ledger } from '@luze/domain';
import { Link } from 'react-router';
import type { ListState } from '../ledger/list-state.ts';
import { stateText } from '../ledger/marks.ts';
import { useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { LightGlyph } from '../ui/light-chip.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import { ageState } from './ages.ts';
import { Figure } from './figure.tsx';
import { LIGHTS } from './lights.ts';
import type { MatrixRow } from './matrix.ts';
import { type Place, useOverviewLinks } from './use-overview.ts';

interface Props {
  readonly ledger: Ledger;
  readonly place: Place;
  readonly rows: readonly MatrixRow[];
  readonly whole: MatrixRow;
}

/** A row per place: its light, how far the work is, and what is open; each figure opens its rows. */
export function LightMatrix({ ledger, place, rows, whole }: Props) {
  const { t } = useWords('work');
  const { t: tLedger, language } = useWords();
  const openStates = Object.entries(ledger.states)
    .filter(([, state]) => state.open)
    .map(([name]) => name);
  return (
    <ScrollBox className="lz-matrix-scroll" label={t('light')}>
      <table className="lz-table lz-matrix">
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {LIGHTS.map(({ colour }) => (
              <th key={colour} scope="col" className="lz-light-head">
                {tLedger(`colour_${colour as 'RED' | 'YELLOW' | 'GREEN'}`)}
              </th>
            ))}
            {openStates.map((state) => (
              <th key={state} scope="col" className="lz-right">
                {stateText(ledger, state, language)}
              </th>
            ))}
            <th scope="col" className="lz-right">
              {t('openRows')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.place?.id} ledger={ledger} place={place} row={row} openStates={openStates} />
          ))}
        </tbody>
        <tfoot>
          <Line ledger={ledger} place={place} row={whole} openStates={openStates} />
        </tfoot>
      </table>
    </ScrollBox>
  );
}

/** The county itself in its own matrix counts its own rows only; everything else what lies below it. */
const scopeOf = (place: Place, row: MatrixRow): Pick<ListState, 'unit' | 'own'> =>
  row.place === null
    ? { unit: place.id, own: false }
    : { unit: row.place.id, own: row.place.id === place.id };

function Line({
  ledger,
  place,
  row,
  openStates,
}: Omit<Props, 'rows' | 'whole'> & { readonly row: MatrixRow; readonly openStates: readonly string[] }) {
  const { t } = useWords('work');
  const { today } = useReader();
  const scope = scopeOf(place, row);
  const oldest = row.age('oldest');
  return (
    <tr>
      <th scope="row">
        <PlaceName place={place} row={row} />
      </th>
      {LIGHTS.map(({ colour, colours, tab }) => {
        const count = row.light(colours);
        const isGrave = colour === 'RED' && oldest > 0 && row.place !== null;
        return (
          <td
            key={colour}
            className="lz-light-cell"
            data-light={count > 0 ? colour : undefined}
            data-grave={isGrave ? colour : undefined}
          >
            <span className="lz-cell-main">
              {count > 0 && row.place !== null && <LightGlyph colour={colour} />}
              <Figure ledger={ledger} count={count} state={{ ...scope, tab }} />
            </span>
            {colour === 'RED' && oldest > 0 && (
              <span className="lz-cell-note">
                {t('over30')}{' '}
                <Figure
                  ledger={ledger}
                  count={oldest}
                  state={{ ...scope, ...ageState(ledger, 'oldest', today) }}
                />
              </span>
            )}
          </td>
        );
      })}
      {openStates.map((state) => (
        <td key={state} className="lz-right">
          <Figure ledger={ledger} count={row.state(state)} state={{ ...scope, states: [state] }} />
        </td>
      ))}
      <td className="lz-right">
        <Figure ledger={ledger} count={row.open} state={scope} />
      </td>
    </tr>
  );
}

/** A county leads to its own overview, a branch to its rows. */
function PlaceName({ place, row }: { readonly place: Place; readonly row: MatrixRow }) {
  const { t } = useWords('work');
  const { toUnit } = useOverviewLinks();
  if (row.place === null) return t('wholeOf');
  if (row.place.id === place.id) return t('ownOffice', { unit: row.place.shortName });
  if (row.place.level === 'BRANCH') return <span lang="zh-CN">{row.place.shortName}</span>;
  return (
    <Link to={toUnit(row.place.id)} lang="zh-CN">
      {row.place.shortName}
    </Link>
  );
}
