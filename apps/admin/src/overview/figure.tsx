import type { Ledger } from '@luze/domain';
import { type ListState, listParams } from '../ledger/list-state.ts';
import { pathOf } from '../ledger/names.ts';
import { DASH, numberText } from '../ledger/value-text.ts';
import { FigureLink } from '../ui/figure-link.tsx';

export const listTo = (ledger: Ledger, state: Partial<ListState>): string => {
  const search = listParams(state).toString();
  return search === '' ? pathOf(ledger) : `${pathOf(ledger)}?${search}`;
};

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
  return <FigureLink to={listTo(ledger, state)}>{numberText(count)}</FigureLink>;
}
