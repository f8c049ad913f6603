import type { Child, Ledger, LedgerRow } from '@luze/domain';
import type { RawRow } from '../database/reads.ts';
import { childColumnsOf, columnsOf, type LedgerColumn, quoted } from './columns.ts';
import { decode } from './values.ts';

/** Reads a value of a raw row: the columns of a SELECT in their order. */
export type Read = (raw: RawRow) => unknown;

/** The columns of a SELECT in the making. */
export class Select {
  readonly #texts: string[] = [];

  /** @returns where in the raw row the column will be */
  add(text: string): number {
    const known = this.#texts.indexOf(text);
    return known >= 0 ? known : this.#texts.push(text) - 1;
  }
  get text(): string {
    return this.#texts.join(', ');
  }
}

type Columns = ReadonlyMap<string, (alias: string) => string>;

export const UNIT_COLUMNS: Columns = new Map([
  ['id', (alias) => `${alias}.id`],
  ['name', (alias) => `${alias}.name`],
  ['shortName', (alias) => `COALESCE(${alias}.short_name, ${alias}.name)`],
  ['code', (alias) => `${alias}.code`],
  ['level', (alias) => `${alias}.level`],
]);
export const PERSON_COLUMNS: Columns = new Map([
  ['id', (alias) => `${alias}.id`],
  ['name', (alias) => `${alias}.name`],
]);

/** The name of a unit or a person beside the record: the columns asked for, null where nobody is meant. */
export function nameOf(select: Select, alias: string, columns: Columns, asked: ReadonlySet<string>): Read {
  const id = select.add(`${alias}.id`);
  const places = [...columns].flatMap(([name, text]) =>
    asked.has(name) ? [[name, select.add(text(alias))] as const] : [],
  );
  return (raw) => {
    if (raw[id] === null) return null;
    const value: Record<string, string> = {};
    for (const [name, index] of places) value[name] = String(raw[index]);
    return value;
  };
}

type Places = ReadonlyMap<LedgerColumn, number>;

function decodeAt(places: Places, raw: RawRow, into: object): object {
  for (const [column, index] of places)
    (into as Record<string, unknown>)[column.property] = decode(column, raw[index]);
  return into;
}

/** A list of children within the parent's statement. */
export interface ChildSelect {
  readonly name: string;
  /** Its rows carry this number as their part; the parent's own row is part 0. */
  readonly part: number;
  /** @param parent SQL of the id of the parent whose children are joined */
  join(parent: string): string;
  /** SQL of the child's id, by which the list is ordered. */
  readonly id: string;
  /** Raw rows in the order of the list. */
  inOrder(raws: readonly RawRow[]): readonly RawRow[];
  /** The child of a raw row, or null where the parent has none. */
  read(raw: RawRow): object | null;
}

export function childSelect(
  select: Select,
  [name, child]: readonly [string, Child],
  part: number,
  asked: ReadonlySet<string>,
): ChildSelect {
  const alias = `child_${part}`;
  const id = `${alias}.\`id\``;
  const at = select.add(id);
  const places = new Map(
    childColumnsOf(child)
      .filter(({ property }) => asked.has(property))
      .map((column) => [column, select.add(`${alias}.${quoted(column.column)}`)] as const),
  );
  return {
    name,
    part,
    id,
    inOrder: (raws) => [...raws].sort((one, other) => Number(one[at]) - Number(other[at])),
    join: (parent) => `LEFT JOIN ${quoted(child.table)} ${alias} ON ${alias}.parent_id = ${parent}`,
    read: (raw) => (raw[at] === null ? null : decodeAt(places, raw, {})),
  };
}

/** Makes rows of the columns that were selected. A column that was not throws: it must never read as empty. */
export function rowMaker(ledger: Ledger, places: Places): (raw: RawRow) => LedgerRow {
  class Row {}
  for (const column of columnsOf(ledger)) {
    if (places.has(column)) continue;
    Object.defineProperty(Row.prototype, column.property, {
      get() {
        throw new TypeError(`${ledger.name}.${column.property} was not selected`);
      },
    });
  }
  return (raw) => decodeAt(places, raw, new Row()) as LedgerRow;
}
