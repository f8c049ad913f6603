import {
  checkMove,
  type Field,
  type Ledger,
  type LedgerRow,
  type MoveContext,
  meets,
  type Violation,
} from '@luze/domain';
import type { Values } from '../merge.ts';

/** One input of a move: a field of the row, or something only this move asks. */
export interface MoveField {
  readonly name: string;
  readonly field: Field;
  readonly required: boolean;
  readonly ofRow: boolean;
}

/** What the move wants of this row: what it asks first, then what must be filled, then what it may also carry. */
export function fieldsOfMove(ledger: Ledger, name: string, row: LedgerRow): MoveField[] {
  const move = ledger.moves[name];
  if (move === undefined) throw new TypeError(`${ledger.name} has no move ${name}`);
  const asked = Object.entries(move.asks ?? {}).map(
    ([ask, field]): MoveField => ({ name: ask, field, required: field.required, ofRow: false }),
  );
  const needed = (move.needs ?? []).flatMap((need) =>
    typeof need === 'string' ? [need] : meets(row, need.when) ? [...need.fields] : [],
  );
  const taken = (move.takes ?? []).filter((field) => !needed.includes(field));
  const ofRow =
    (required: boolean) =>
    (field: string): MoveField[] => {
      const found = ledger.fields[field];
      return found === undefined ? [] : [{ name: field, field: found, required, ofRow: true }];
    };
  return [...asked, ...[...new Set(needed)].flatMap(ofRow(true)), ...taken.flatMap(ofRow(false))];
}

/** What the form opens with: the row's own values, nothing for what is asked. */
export const initialOf = (fields: readonly MoveField[], row: LedgerRow): Values =>
  Object.fromEntries(fields.map(({ name, ofRow }) => [name, ofRow ? (row[name] ?? null) : null]));

/** The child rows a move may speak of. */
export interface Picked {
  readonly child: string;
  readonly by: readonly string[];
  readonly rows: readonly Values[];
  /** What says which, where there is but one. */
  readonly only: Values;
}

/** What of a record's children a move is to be chosen from; null for a move that speaks of none. */
export function pickedOf(ledger: Ledger, name: string, row: LedgerRow, today: string): Picked | null {
  const picks = ledger.moves[name]?.picks;
  if (picks === undefined) return null;
  const { child, by } = picks;
  const all = (row[child] ?? []) as readonly Values[];
  const rows = all.filter((one) => picks.among(one, today));
  const [only] = rows.length === 1 ? rows : [];
  return {
    child,
    by,
    rows,
    only: Object.fromEntries(only === undefined ? [] : by.map((key) => [key, only[key]])),
  };
}

/** What is sent: asked values that are filled, fields of the row that differ, and the opinion. */
export function inputOf(
  fields: readonly MoveField[],
  row: LedgerRow,
  values: Values,
  opinion: string,
): Values {
  const given = fields.filter(
    ({ name, ofRow }) => (values[name] ?? null) !== (ofRow ? (row[name] ?? null) : null),
  );
  const said = opinion.trim();
  return {
    ...Object.fromEntries(given.map(({ name }) => [name, values[name]])),
    ...(said === '' ? {} : { opinion: said }),
  };
}

/** The same check the server runs, before anything is sent. */
export function faultsOfMove(ledger: Ledger, name: string, context: MoveContext): Violation[] {
  const move = ledger.moves[name];
  const asks = new Set(Object.keys(move?.asks ?? {}));
  const written = Object.fromEntries(
    Object.entries(context.input).filter(([key]) => key !== 'opinion' && !asks.has(key)),
  );
  const after = { ...context.row, ...written, ...move?.sets?.(context) } as LedgerRow;
  return checkMove(ledger, name, context, after);
}
