import {
  AppError,
  checkMove,
  findLedger,
  type Label,
  type Ledger,
  type LedgerRow,
  labelOf,
  type Move,
  type MoveContext,
  type Onward,
  refuseInvalid,
} from '@luze/domain';
import { forUpdate } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { select } from '../database/rows.ts';
import type { FieldChange } from './change.entity.ts';
import { quotedTable } from './columns.ts';
import { faultsOfGiven, movedRow } from './moved-row.ts';
import { storedRow } from './read.ts';
import { saveRow, type Work } from './service.ts';
import { rulesFor } from './writer.ts';

interface Brought {
  readonly ledger: Ledger;
  readonly move: Move;
}

/** @throws TypeError for a ledger or a move that is not there: a fault of the definition */
function broughtBy({ ledger: name, move: moveName }: Onward): Brought {
  const ledger = findLedger(name);
  const move = ledger?.moves[moveName];
  if (ledger === null || move === undefined) throw new TypeError(`no move ${moveName} of ${name}`);
  return { ledger, move };
}

/**
 * Makes the move of another ledger a move brings about: on its authority, in its transaction, and in the other's history
 * as the act of the same person. Nothing is done where the unit has no open record a move of that name starts from.
 * @throws AppError INVALID for what that move is refused for
 */
export async function moveOnward(
  work: Work,
  onward: Onward,
  context: MoveContext,
  principalId: string | null,
): Promise<void> {
  const { ledger, move } = broughtBy(onward);
  const other = await openRowOf(work, ledger, context.row.unitId, move.from);
  const given = other === null ? null : onward.input(context, other);
  if (other === null || given === null) return;
  const theirs = { ...context, row: other, input: given, rules: rulesFor(work.writer, other) };
  const after = movedRow(move, other, theirs);
  refuseInvalid(checkMove(ledger, onward.move, theirs, after));
  refuseInvalid(faultsOfGiven(ledger, move, after, theirs));
  await saveRow(work, ledger, other, after, { move: onward.move, opinion: null, principalId });
}

/**
 * Takes back what a move of the same record brought about in another ledger: the fields it wrote there get the values
 * they had before it, in the transaction of the move that undoes it. Nothing is done where it brought nothing about, as
 * for a record entered from before the system.
 * @param undone name of the move whose work is taken back
 * @throws AppError LOCKED where somebody wrote one of those fields since
 */
export async function undoOnward(
  work: Work,
  of: Ledger,
  undone: string,
  context: MoveContext,
  principalId: string | null,
): Promise<void> {
  const { onward, to } = of.moves[undone] ?? {};
  if (onward === undefined) throw new TypeError(`${undone} of ${of.name} brings nothing about`);
  if (context.row.state !== to) return;
  const brought = broughtBy(onward);
  const { ledger } = brought;
  const open = Object.keys(ledger.states).filter((state) => ledger.states[state]?.open === true);
  const other = await openRowOf(work, ledger, context.row.unitId, open);
  const written =
    other === null ? null : await writtenBy(work, { of, undone, onward, brought }, context, other);
  if (other === null || written === null) return;
  const since = Object.keys(written).filter((field) => other[field] !== written[field]?.after);
  if (since.length > 0) throw changedSince(ledger, since);
  const former = Object.fromEntries(Object.entries(written).map(([field, { before }]) => [field, before]));
  const after: LedgerRow = { ...other, ...former };
  await saveRow(work, ledger, other, after, { move: 'turnBack', opinion: null, principalId });
}

type Changes = Readonly<Record<string, FieldChange>>;

/** A move whose work is taken back: of which ledger it is, and what it brought about. */
interface Undone {
  readonly of: Ledger;
  readonly undone: string;
  readonly onward: Onward;
  readonly brought: Brought;
}

/**
 * What a move brought about wrote on the other record, by that record's history: the first write of its name behind the
 * move itself that says what the move would have said.
 */
async function writtenBy(
  work: Work,
  { of, undone, onward, brought: { ledger, move } }: Undone,
  context: MoveContext,
  other: LedgerRow,
): Promise<Changes | null> {
  const [found] = await select<{ field_values: unknown }>(
    work.tx,
    'SELECT field_values FROM change_log WHERE ledger = ? AND row_id = ? AND move = ? AND id > (SELECT MAX(g.id) FROM change_log g WHERE g.ledger = ? AND g.row_id = ? AND g.move = ?) ORDER BY id LIMIT 1',
    [ledger.name, other.id, onward.move, of.name, context.row.id, undone],
  );
  if (found === undefined) return null;
  const changes = JSON.parse(String(found.field_values)) as Changes;
  const side = (which: keyof FieldChange): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change[which]]));
  const before: LedgerRow = { ...other, ...side('before') };
  const input = onward.input(context, before);
  if (input === null) return null;
  const meant = movedRow(move, before, { ...context, row: before, input });
  const isItsOwn = Object.entries(side('after')).every(([field, value]) => meant[field] === value);
  return isItsOwn ? changes : null;
}

function changedSince(ledger: Ledger, fields: readonly string[]): AppError {
  const labels = fields.map((name) => labelOf(ledger.fields[name]?.labelSpec ?? name, name));
  const named: Label = {
    zh: labels.map(({ zh }) => zh).join('、'),
    en: labels.map(({ en }) => en).join(', '),
  };
  return new AppError('LOCKED', {
    because: 'MOVE_CHANGED_SINCE',
    reason: 'MOVE_CHANGED_SINCE',
    params: { ledger: ledger.label, fields: named },
  });
}

/** The open record of a unit in one of some states, kept for this transaction. */
async function openRowOf(
  { tx, dialect }: Work,
  ledger: Ledger,
  unitId: string,
  states: readonly string[],
): Promise<LedgerRow | null> {
  const [found] = await select<{ id: unknown }>(
    tx,
    `SELECT id FROM ${quotedTable(ledger)} WHERE unit_id = ? AND \`open\` = 1 AND state IN (${placeholders(states)}) ORDER BY id LIMIT 1${forUpdate(dialect)}`,
    [unitId, ...states],
  );
  return found === undefined ? null : storedRow(tx, ledger, String(found.id));
}
