import type { Ledger, LedgerRow } from '@luze/domain';
import { type Masks, type MaskTable, tellsHistory } from '@luze/permissions';
import type { RawRow } from '../database/reads.ts';
import { columnsOf, type LedgerColumn, quoted, quotedTable, snake } from './columns.ts';
import { neededProperties, PEOPLE, PLAIN, UNITS } from './plan-needs.ts';
import {
  type ChildSelect,
  childSelect,
  nameOf,
  PERSON_COLUMNS,
  type Read,
  rowMaker,
  Select,
  UNIT_COLUMNS,
} from './plan-select.ts';
import { type Desk, type Presented, viewOf } from './record-view.ts';
import type { Asked } from './selection.ts';
import { decode } from './values.ts';

/** What a plan read of one record: its raw row, and its children by the name of their list. */
export interface Found {
  readonly raw: RawRow;
  readonly children: Readonly<Record<string, readonly object[]>>;
}

/**
 * One statement for the records of a page with what is asked of them: their own columns, the names of units and
 * people, their children. Whatever else a record is asked for, it looks up in batches.
 */
export interface Plan {
  /**
   * @param page SQL of the page's ids as `page_id`
   * @param order how the records follow each other, by columns of `page`; empty for one record
   */
  statement(page: string, order: string): string;
  /** The records of the statement's rows, in their order. */
  found(raws: readonly RawRow[]): readonly Found[];
  /** A record as its reader sees it. */
  present(desk: Desk, found: Found): Presented;
  /** A record's row; a column that was not selected throws. */
  row(found: Found): LedgerRow;
}

/** A value as the schema takes it: an instant as a Date, everything else as the row holds it. */
const shown = (column: LedgerColumn, index: number): Read =>
  column.type === 'instant'
    ? (raw) => new Date(String(decode(column, raw[index])))
    : (raw) => decode(column, raw[index]);

/**
 * The class of a plan's records: what was read stands in for the getters of its ledger's own class. A name or a list
 * that was not planned throws: a compiled operation would show the promise of a look-up as a value.
 */
function planView(
  ledger: Ledger,
  reads: ReadonlyMap<string, Read>,
  children: readonly string[],
  rowOf: (raw: RawRow) => LedgerRow,
): new (
  desk: Desk,
  found: Found,
) => object {
  return class PlannedView extends viewOf(ledger) {
    readonly #found: Found;

    constructor(desk: Desk, found: Found) {
      super(desk, () => rowOf(found.raw));
      this.#found = found;
    }

    static {
      const getter = (name: string, read: (found: Found) => unknown): void => {
        Object.defineProperty(PlannedView.prototype, name, {
          configurable: true,
          get(this: PlannedView) {
            return read(this.#found);
          },
        });
      };
      for (const name of [...UNITS.keys(), ...PEOPLE, ...Object.keys(ledger.children)])
        getter(name, () => {
          throw new TypeError(`${ledger.name}.${name} was not planned`);
        });
      for (const [name, read] of reads) getter(name, ({ raw }) => read(raw));
      const author = reads.get('changedBy');
      if (author !== undefined)
        Object.defineProperty(PlannedView.prototype, 'changedBy', {
          configurable: true,
          get(this: PlannedView) {
            return this.tellsHistory() ? author(this.#found.raw) : null;
          },
        });
      for (const name of children) {
        const isMasked = Object.keys(ledger.masks).some(
          (masked) => masked === name || masked.startsWith(`${name}.`),
        );
        Object.defineProperty(PlannedView.prototype, name, {
          configurable: true,
          get(this: PlannedView) {
            const rows = this.#found.children[name] ?? [];
            return isMasked ? this.children(name, rows) : rows;
          },
        });
      }
    }
  };
}

const NO_CHILDREN: Found['children'] = {};

/** Brings together what belongs to one record: its own row is part 0 and stands first, its children follow. */
function gather(raws: readonly RawRow[], part: number, children: readonly ChildSelect[]): Found[] {
  const found: { raw: RawRow; children: Record<string, object[]> }[] = [];
  for (const raw of raws) {
    const child = children[Number(raw[part]) - 1];
    const last = found.at(-1);
    if (child === undefined)
      found.push({ raw, children: Object.fromEntries(children.map(({ name }) => [name, []])) });
    else if (last !== undefined) {
      const value = child.read(raw);
      if (value !== null) last.children[child.name]?.push(value);
    }
  }
  return found;
}

/** The names of units and people an answer asks for, each with the join that brings it. */
function names(ledger: Ledger, select: Select, asked: Asked): { reads: Map<string, Read>; joins: string[] } {
  const reads = new Map<string, Read>();
  const joins: string[] = [];
  for (const [name, inner] of asked) {
    const unit = UNITS.get(name);
    const id = unit ?? (PEOPLE.has(name) ? name : null);
    if (id === null) continue;
    const alias = `name_${joins.length}`;
    reads.set(name, nameOf(select, alias, unit === undefined ? PERSON_COLUMNS : UNIT_COLUMNS, inner));
    joins.push(
      `LEFT JOIN ${unit === undefined ? 'person' : 'unit'} ${alias} ON ${alias}.id = ${quotedTable(ledger)}.${quoted(snake(id))}`,
    );
  }
  return { reads, joins };
}

/** What a record shows just as it is stored: sealed fields are opened by the record's own getters. */
const isShownAsStored = (ledger: Ledger, { property, type }: LedgerColumn): boolean =>
  type !== 'secret' && (PLAIN.has(property) || property in ledger.fields);

/** False for when a record was last written, where its history is kept from the reader. */
const isTold = ({ property }: LedgerColumn, same: Masks): boolean =>
  property !== 'changedAt' || tellsHistory(same);

function makePlan(ledger: Ledger, asked: Asked | null, also: readonly string[], masks: MaskTable): Plan {
  const { same } = masks;
  const table = quotedTable(ledger);
  const select = new Select();
  const needed = neededProperties(ledger, asked, also, masks);
  const places = new Map(
    columnsOf(ledger)
      .filter(({ property }) => needed.has(property))
      .map((column) => [column, select.add(`${table}.${quoted(column.column)}`)] as const),
  );
  const { reads, joins } = names(ledger, select, asked ?? new Map());
  // Where masks depend on the row, the record's own getters ask them row by row.
  if (same !== null)
    for (const [column, index] of places)
      if (!same.has(column.property) && isShownAsStored(ledger, column) && isTold(column, same))
        reads.set(column.property, shown(column, index));
  const children = Object.entries(ledger.children)
    .filter(([name]) => asked?.has(name))
    .map((child, index) => childSelect(select, child, index + 1, asked?.get(child[0]) ?? new Set()));
  const rowOf = rowMaker(ledger, places);
  const View = planView(
    ledger,
    reads,
    children.map(({ name }) => name),
    rowOf,
  );
  return {
    ...assemble(table, select, joins, children, also.length === 0),
    present: (desk, found) => new View(desk, found) as Presented,
    row: ({ raw }) => rowOf(raw),
  };
}

/** The statement around what is selected, and how its rows become records. */
function assemble(
  table: string,
  select: Select,
  joins: readonly string[],
  children: readonly ChildSelect[],
  isOne: boolean,
): Pick<Plan, 'statement' | 'found'> {
  const statement =
    (from: readonly string[], last: readonly string[]): Plan['statement'] =>
    (page, order) => {
      const by = [order, ...last].filter((key) => key !== '');
      return `SELECT ${select.text} FROM (${page}) page ${from.join(' ')}${by.length === 0 ? '' : ` ORDER BY ${by.join(', ')}`}`;
    };
  const plain = `JOIN ${table} ON ${table}.\`id\` = page.page_id`;
  const [only, second] = children;
  if (only === undefined)
    return {
      statement: statement([plain, ...joins], []),
      found: (raws) => raws.map((raw) => ({ raw, children: NO_CHILDREN })),
    };
  // One record comes with each of its few children: for the database half the work of telling the two apart, and a
  // sort of a handful is cheaper here than the temporary table it takes there.
  if (isOne && second === undefined)
    return {
      statement: statement([plain, ...joins, only.join('page.page_id')], []),
      found: (raws) =>
        raws.slice(0, 1).map((raw) => ({
          raw,
          children: {
            [only.name]: only
              .inOrder(raws)
              .map(only.read)
              .filter((child) => child !== null),
          },
        })),
    };
  // Each list of children is a part of its own: two of them in one join would multiply each other.
  const part = select.add('part.n');
  const parts = [0, ...children.map((child) => child.part)]
    .map((n) => `SELECT ${n} AS n`)
    .join(' UNION ALL ');
  const inPart = (n: number): string => `CASE part.n WHEN ${n} THEN page.page_id END`;
  const from = [
    `JOIN (${parts}) part`,
    `LEFT JOIN ${table} ON ${table}.\`id\` = ${inPart(0)}`,
    ...joins,
    ...children.map((child) => child.join(inPart(child.part))),
  ];
  return {
    statement: statement(from, ['part.n', ...children.map(({ id }) => id)]),
    found: (raws) => gather(raws, part, children),
  };
}

/** What of a reader's masks a plan is made by. */
const signOf = ({ same, needs }: MaskTable): unknown => [
  needs,
  same === null ? null : [...same].map(([name, { roles }]) => `${name} ${roles.join()}`).sort(),
];

const WHOLE = new Map<never, never>();
const MOST_KEPT = 100;
const kept = new WeakMap<Asked, Map<string, Plan>>();

/**
 * The plan for what an answer needs, kept by the selection, the masks and the sort keys: the grants' rows are the
 * page's business, not the plan's.
 * @param asked null for the whole row and nothing beside it
 * @param also stored properties needed whatever is asked: the list's sort keys, or none for one record
 */
export function planOf(ledger: Ledger, asked: Asked | null, also: readonly string[], masks: MaskTable): Plan {
  const plans = kept.get(asked ?? WHOLE) ?? new Map<string, Plan>();
  kept.set(asked ?? WHOLE, plans);
  const key = JSON.stringify([ledger.name, also, signOf(masks)]);
  const known = plans.get(key);
  if (known !== undefined) return known;
  const plan = makePlan(ledger, asked, also, masks);
  if (plans.size >= MOST_KEPT) plans.clear();
  plans.set(key, plan);
  return plan;
}
