import type { Ledger } from '@luze/domain';
import { listPath } from '../ledger/list-path.ts';
import type { ListState } from '../ledger/list-state.ts';
import { DASH, numberText } from '../ledger/value-text.ts';
import { FigureLink } from '../ui/figure-link.tsx';

/** A count that opens exactly the rows it counts; a dash for none. */
export function Figure({
  ledger,
  count,
  state,
}: {
  readonly ledger: Ledger;
  readonly count: number;
  readonly state: Partial<ListState>;
}) {
  if (count === 0) return <span className="lz-muted">{DASH}</span>;
  return <FigureLink to={listPath(ledger, state)}>{numberText(count)}</FigureLink>;
}
