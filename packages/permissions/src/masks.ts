import {
  type Assignment,
  type Condition,
  type Ledger,
  type LedgerRow,
  type MaskRule,
  meets,
} from '@luze/domain';
import { type Actor, type Authority, authoritiesOf } from './actor.ts';
import { grantsOf, opensArea, variantsOf } from './rules-of.ts';

/** The masks of a row by field, by `list.field` of a child, or by `history`. */
export type Masks = ReadonlyMap<string, MaskRule>;

/** False where a record's history is kept from the reader, and with it the day and the author of its last write. */
export const tellsHistory = (masks: Masks): boolean => {
  const rule = masks.get('history');
  return rule === undefined || rule.shows !== undefined;
};

/** The rules of one way to read rows: those a grant opens, as its role is shown them. */
interface GrantGroup {
  readonly authority: Authority;
  readonly opens: Condition;
  readonly rules: ReadonlyMap<string, readonly MaskRule[]>;
}

/** Each grant to read with its masks. */
export interface MaskTable {
  /** Masks of one row: those of the clearest grant that opens it. @param row at least the columns of `needs` */
  of(row: LedgerRow): Masks;
  /** The masks of every row, where no row differs; null where they depend on the row. */
  readonly same: Masks | null;
  /** What is not plain on every row the actor may read: never filtered, sorted, grouped or searched by. */
  readonly clouded: ReadonlySet<string>;
  /** What figures are not narrowed by, beside it, where the actor counts rows he does not read. */
  readonly closedToCounts: ReadonlySet<string>;
  /** Columns that decide the masks of a row, and those of which something is shown in a value's place. */
  readonly needs: readonly string[];
}

function groupsOf(actor: Actor, ledger: Ledger, isRevealed = false): GrantGroup[] {
  return authoritiesOf(actor).flatMap((authority) => {
    const rules = new Map(
      Object.entries(ledger.masks)
        .map(
          ([name, all]) =>
            [
              name,
              all.filter(
                ({ roles, revealable }) =>
                  roles.includes(authority.assignment.role) && !(isRevealed && revealable === true),
              ),
            ] as const,
        )
        .filter(([, own]) => own.length > 0),
    );
    return grantsOf(ledger, authority, actor.personId)
      .filter(({ action }) => action === 'read')
      .map(({ conditions }) => ({ authority, opens: conditions, rules }));
  });
}

function masksOn(group: GrantGroup, row: LedgerRow): Masks {
  const masks = new Map<string, MaskRule>();
  for (const [name, rules] of group.rules) {
    const rule = rules.find(({ when }) => meets(row, when));
    if (rule !== undefined) masks.set(name, rule);
  }
  return masks;
}

const isUnconditional = ({ rules }: GrantGroup): boolean =>
  [...rules.values()].every(([first]) => first?.when === undefined);
const firstRules = ({ rules }: GrantGroup): Masks =>
  new Map([...rules].flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first] as const])));
const NOTHING: Masks = new Map();

/** Everything masked: of a row no grant opens, which no reading should have brought. */
const allOf = (ledger: Ledger): Masks =>
  new Map(
    Object.entries(ledger.masks).flatMap(([name, [rule]]) =>
      rule === undefined ? [] : [[name, rule] as const],
    ),
  );

/** A row as one line of authority shows it. */
export interface ShownBy {
  readonly authority: Authority;
  readonly masks: Masks;
}

/** The row as the clearest of the grants that open it shows it; null where none does. */
function clearestOf(groups: readonly GrantGroup[], row: LedgerRow): ShownBy | null {
  const [clearest] = groups
    .filter(({ opens }) => meets(row, opens))
    .map((group) => ({ authority: group.authority, masks: masksOn(group, row) }))
    .sort((one, other) => one.masks.size - other.masks.size);
  return clearest ?? null;
}

/** By which authority an actor is shown a row, and masked how; null where none opens it. */
export const shownBy = (actor: Actor, ledger: Ledger, row: LedgerRow): ShownBy | null =>
  clearestOf(groupsOf(actor, ledger), row);

/**
 * What of a row whoever writes it is not shown plainly: he may neither change it nor learn by trying what it holds.
 * @param isRevealed true for a record whose identities he may see at this moment
 */
export const maskedFor = (actor: Actor, ledger: Ledger, row: LedgerRow, isRevealed: boolean): Masks =>
  Object.keys(ledger.masks).length === 0
    ? NOTHING
    : (clearestOf(groupsOf(actor, ledger, isRevealed), row)?.masks ?? NOTHING);

/**
 * Fields of which nothing is ever shown to these assignments, on whatever row: no fields of a form of theirs, and
 * nothing they may enter (domain rules on masks: what stands hidden to a role is another's to write).
 */
export function neverShown(
  ledger: Ledger,
  assignments: readonly Pick<Assignment, 'role' | 'duties'>[],
): ReadonlySet<string> {
  const readers = assignments.filter(
    (one) => opensArea(one, ledger) && variantsOf(ledger).some(({ cells }) => cells[one.role].includes('R')),
  );
  const isClosed = (rules: readonly MaskRule[], { role }: Pick<Assignment, 'role'>): boolean => {
    const rule = rules.find(({ roles }) => roles.includes(role));
    return rule !== undefined && rule.when === undefined && rule.shows === undefined;
  };
  const closed = Object.entries(ledger.masks).filter(
    ([, rules]) => readers.length > 0 && readers.every((one) => isClosed(rules, one)),
  );
  return new Set(closed.map(([name]) => name));
}

/** What tells rows apart beside their fields. */
const IDENTIFYING = ['id', 'createdBy', 'submittedBy', 'changedBy'] as const;

/**
 * What somebody who counts rows he does not read may narrow them by: what the figures are split and added up by, and
 * days. By anything else he would ask one row after the other for its text, a letter at a time.
 */
function closedToCounts(actor: Actor, ledger: Ledger): ReadonlySet<string> {
  const countsUnread = authoritiesOf(actor).some((authority) => {
    const grants = grantsOf(ledger, authority, actor.personId);
    const rowsOf = (wanted: string): string[] =>
      grants.filter(({ action }) => action === wanted).map(({ conditions }) => JSON.stringify(conditions));
    const read = new Set(rowsOf('read'));
    return rowsOf('count').some((rows) => !read.has(rows));
  });
  if (!countsUnread) return new Set();
  const open = new Set([...ledger.dimensions, ...ledger.totals]);
  const closed = Object.entries(ledger.fields).filter(
    ([name, { kind }]) => !open.has(name) && kind !== 'date' && name !== ledger.yearOf,
  );
  return new Set([...IDENTIFYING, ...closed.map(([name]) => name)]);
}

/**
 * @param actor whose eyes; each line of authority shows what its role is shown, on the rows it opens
 * @param isRevealed true for a record whose identities the actor may see at this moment: what can be revealed is plain
 */
export function maskTable(actor: Actor, ledger: Ledger, isRevealed = false): MaskTable {
  const groups = groupsOf(actor, ledger, isRevealed);
  const rules = groups.flatMap((group) => [...group.rules.values()].flat());
  const signs = new Set(groups.map((group) => [...group.rules.keys()].sort().join()));
  const [first] = groups;
  const isSame = groups.every(isUnconditional) && signs.size <= 1 && isOneRole(groups);
  const same = isSame ? (first === undefined ? NOTHING : firstRules(first)) : null;
  return {
    same,
    of(row) {
      return same ?? clearestOf(groups, row)?.masks ?? allOf(ledger);
    },
    clouded: new Set(groups.flatMap((group) => [...group.rules.keys()])),
    closedToCounts: closedToCounts(actor, ledger),
    needs: [
      ...new Set([
        ...(same === null ? groups.flatMap(({ opens }) => Object.keys(opens)) : []),
        ...rules.flatMap(({ when, from }) => [
          ...(same === null ? Object.keys(when ?? {}) : []),
          ...(from ?? []),
        ]),
      ]),
    ],
  };
}

/** Two roles may mask the same field each in its own way. */
const isOneRole = (groups: readonly GrantGroup[]): boolean => {
  const [first, ...others] = groups.map(({ rules }) => [...rules.values()].flat());
  return others.every(
    (rules) => rules.length === first?.length && rules.every((rule, index) => rule === first[index]),
  );
};
