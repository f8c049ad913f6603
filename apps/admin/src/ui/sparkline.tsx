import { Link } from 'react-router';

interface Point {
  readonly label: string;
  readonly value: number;
}

interface Props {
  /** What the line shows. */
  readonly label: string;
  readonly points: readonly Point[];
  /** Where the last figure leads. */
  readonly lastTo: string;
}

const WIDTH = 156;
const HEIGHT = 32;
const PAD = 4;

/** A line of months with its first and last figure; the same figures as a table for who cannot see it. */
export function Sparkline({ label, points, lastTo }: Props) {
  const most = Math.max(1, ...points.map(({ value }) => value));
  const x = (index: number): number => PAD + (index * (WIDTH - 2 * PAD)) / Math.max(1, points.length - 1);
  const y = (value: number): number => HEIGHT - PAD - (value * (HEIGHT - 2 * PAD)) / most;
  const last = points.at(-1);
  if (last === undefined) return null;
  return (
    <figure className="lz-sparkline">
      <figcaption className="lz-muted">{label}</figcaption>
      <span className="lz-muted">{points[0]?.value}</span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        <polyline
          points={points.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ')}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        <circle cx={x(points.length - 1)} cy={y(last.value)} r="2.5" fill="currentColor" />
      </svg>
      <Link className="lz-figure" to={lastTo}>
        {last.value}
      </Link>
      <ul className="lz-unseen">
        {points.map((point) => (
          <li key={point.label}>{point.label}</li>
        ))}
      </ul>
    </figure>
  );
}
