import {
  checkMove,
  choicesBeside,
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

/** A field as it is offered beside what else is said, and which one that waits for; null where nothing is awaited. */
export function offered(
  { field }: MoveField,
  fields: readonly MoveField[],
  values: Values,
): { readonly field: Field; readonly awaits: MoveField | null } {
  const { choicesBy } = field;
  const first = choicesBy === undefined ? undefined : fields.find(({ name }) => name === choicesBy.field);
  const awaits = first === undefined || (values[first.name] ?? null) !== null ? null : first;
  return { field: choicesBeside(field, values), awaits };
}

/** The values after one is written; choices that no longer go with it are taken back. */
export function written(fields: readonly MoveField[], values: Values, name: string, value: unknown): Values {
  const next: Record<string, unknown> = { ...values, [name]: value };
  for (const one of fields)
    if (one.field.choicesBy?.field === name && next[one.name] !== undefined) {
      const { choices } = choicesBeside(one.field, next);
      if (!Object.hasOwn(choices ?? {}, String(next[one.name]))) next[one.name] = null;
    }
  return next;
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
