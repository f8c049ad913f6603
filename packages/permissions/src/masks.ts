import { type Ledger, type LedgerRow, type MaskRule, meets } from '@luze/domain';
import { type Actor, type Authority, authoritiesOf } from './actor.ts';
import { opensArea, reachOf } from './rules-of.ts';

const NOTHING: ReadonlyMap<string, MaskRule> = new Map();

/** Fields of a ledger that one line of authority does not show plainly. */
function masksOf(ledger: Ledger, { assignment }: Authority): ReadonlyMap<string, MaskRule> {
  return new Map(
    Object.entries(ledger.masks).flatMap(([field, byRole]) => {
      const rule = byRole[assignment.role];
      return rule === undefined ? [] : [[field, rule] as const];
    }),
  );
}

/** Computed once a request: each authority's reach with its masks, the clearest first. */
export interface MaskTable {
  /** Masks of one row: those of the clearest authority that reaches it. @param row at least its ancestor columns */
  of(row: LedgerRow): ReadonlyMap<string, MaskRule>;
  /** The masks of every row, where no row differs; null where they depend on the row. */
  readonly same: ReadonlyMap<string, MaskRule> | null;
  /** Fields not plain on every row the actor may read: never filtered, sorted, grouped or searched by. */
  readonly clouded: ReadonlySet<string>;
}

export function maskTable(actor: Actor, ledger: Ledger): MaskTable {
  const groups = authoritiesOf(actor)
    .filter((authority) => opensArea(authority.assignment, ledger))
    .map((authority) => ({ reach: reachOf(authority.assignment), masks: masksOf(ledger, authority) }))
    .sort((a, b) => a.masks.size - b.masks.size);
  const names = new Set(groups.map(({ masks }) => [...masks.keys()].sort().join()));
  const same = names.size > 1 ? null : (groups[0]?.masks ?? NOTHING);
  return {
    same,
    of: (row) => same ?? groups.find((group) => meets(row, group.reach))?.masks ?? NOTHING,
    clouded: new Set(groups.flatMap((group) => [...group.masks.keys()])),
  };
}
