import { Link } from 'react-router';
import { useWords } from '../ledger/words.ts';
import { LightGlyph } from '../ui/light-chip.tsx';
import type { Thing } from './use-things.ts';

/** A thing in a cell: its light or none, what it is, how many; in full for who points at it or listens. */
export function ThingLink({ thing }: { readonly thing: Thing }) {
  const { t } = useWords('calendar');
  const { kind, colour, count, name, title, unit, to } = thing;
  const words = [
    t(`kind_${kind}`),
    title === name ? name : t('nameOf', { name, title }),
    ...(count === null ? [unit] : [t('items', { count })]),
  ].join(' ');
  return (
    <Link
      className="lz-thing"
      data-kind={kind}
      data-light={colour ?? undefined}
      to={to}
      title={words}
      aria-label={words}
    >
      {colour !== null && <LightGlyph colour={colour} />}
      <span className="lz-thing-what">{title}</span>
      {count !== null && <b>{count}</b>}
    </Link>
  );
}
