import type { ReactNode } from 'react';
import { DASH, numberText, shareText } from '../ledger/value-text.ts';
import { FigureLink, NearLink } from '../ui/figure-link.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import './bar-matrix.css';

/** A number drawn as a bar. */
export interface BarCell {
  readonly count: number;
  /** Of its row, from 0 to 1; absent where no share is told. */
  readonly share?: number | null;
  /** What the number opens; null is plain text. */
  readonly to: string | null;
}

export interface BarRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly cells: readonly BarCell[];
}

interface Props {
  /** What is counted, for who cannot see it. */
  readonly label: string;
  /** Heading of the rows. */
  readonly rowHead: string;
  readonly columns: readonly { readonly key: string; readonly head: string }[];
  readonly rows: readonly BarRow[];
  /** Why the lists the numbers open are not exactly what they count; null where they are. */
  readonly nearest?: string | null;
  /** A last line that adds the others up; it has no bars. */
  readonly sum?: BarRow | null;
}

/** Rows by columns, every number with its bar on one scale, so that rows and columns compare at a glance. */
export function BarMatrix({ label, rowHead, columns, rows, nearest = null, sum = null }: Props) {
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  return (
    <ScrollBox className="lz-scroll" label={label}>
      <table className="lz-table lz-bar-matrix">
        <thead>
          <tr>
            <th scope="col">{rowHead}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={columns[at]?.key}>
                  <Bar cell={cell} most={most} nearest={nearest} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {sum !== null && (
          <tfoot>
            <tr>
              <th scope="row">{sum.head}</th>
              {sum.cells.map((cell, at) => (
                <td key={columns[at]?.key}>
                  <Bar cell={cell} most={null} nearest={nearest} />
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollBox>
  );
}

function Bar({
  cell: { count, share = null, to },
  most,
  nearest,
}: {
  readonly cell: BarCell;
  /** Length of the longest bar; null draws none. */
  readonly most: number | null;
  readonly nearest: string | null;
}) {
  if (count === 0) return <span className="lz-muted">{DASH}</span>;
  return (
    <span className="lz-bar-cell">
      {most !== null && (
        <span className="lz-bar" style={{ inlineSize: `${(count / most) * 60}%` }} aria-hidden="true" />
      )}
      {to === null ? (
        <span>{numberText(count)}</span>
      ) : nearest === null ? (
        <FigureLink to={to}>{numberText(count)}</FigureLink>
      ) : (
        <NearLink to={to} note={nearest}>
          {numberText(count)}
        </NearLink>
      )}
      {share !== null && <small className="lz-muted">{shareText(share)}</small>}
    </span>
  );
}
