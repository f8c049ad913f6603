import {
  AppError,
  type ChildEffect,
  checkMove,
  clearedNeeds,
  findLedger,
  type Ledger,
  type LedgerRow,
  type Move,
  type MoveContext,
  moveFieldsOf,
  NO_ID,
  normaliseMoveInput,
  type Onward,
  refuseInvalid,
  type Violation,
} from '@luze/domain';
import { canEver, refusalOfMove } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { forUpdate } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { queryIn, select } from '../database/rows.ts';
import { carriedDown } from './cascade.ts';
import { childRows } from './child-rows.ts';
import { insertChildRow, updateChildRows } from './child-write.ts';
import { quotedTable } from './columns.ts';
import { noticeMove } from './notices.ts';
import { storedRow } from './read.ts';
import { rowToWrite, saveRow, type Work } from './service.ts';
import { levelAt, rulesFor, type Writer } from './writer.ts';

type Input = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC').trim() : null;

/** @throws AppError FORBIDDEN when the person may not, LOCKED when the row does not allow it now */
function refuseMove(writer: Writer, ledger: Ledger, name: string, row: LedgerRow): void {
  const refusal = refusalOfMove(writer.ability, ledger, name, row);
  if (refusal === null) return;
  const isPersonal = refusal.code === 'MOVE_NOT_YOURS' || refusal.code === 'MOVE_OWN_SUBMISSION';
  throw isPersonal
    ? new AppError('FORBIDDEN', {
        because: refusal.code === 'MOVE_NOT_YOURS' ? 'MOVE_FORBIDDEN' : refusal.code,
      })
    : new AppError('LOCKED', {
        because: refusal.code === 'MOVE_WRONG_STATE' ? 'MOVE_NOT_NOW' : refusal.code,
        reason: refusal.code,
      });
}

/** Makes a move. @throws AppError FORBIDDEN, NOT_FOUND, LOCKED, INVALID; StaleRow */
export async function moveRow(
  work: Work,
  ledger: Ledger,
  name: string,
  id: string,
  version: number,
  givenInput: Input,
): Promise<LedgerRow> {
  const { tx, writer } = work;
  const move = ledger.moves[name];
  if (move === undefined) throw new TypeError(`${ledger.name} has no move ${name}`);
  const input = normaliseMoveInput(ledger, move, givenInput);
  if (!canEver(writer.ability, name, ledger)) throw new AppError('FORBIDDEN');
  const stored = await rowToWrite(work, ledger, id, version);
  refuseMove(writer, ledger, name, stored);
  const before: LedgerRow = { ...stored, ...(await childrenOf(tx, ledger, move, stored)) };
  const moveContext = {
    row: before,
    input,
    actor: { name: writer.personName, level: levelAt(writer, stored) },
    today: writer.clock.today(),
    rules: rulesFor(writer, stored),
  };
  const principalId = writer.principalFor(name, ledger, stored);
  const below = await carriedDown(work, ledger, name, stored, input);
  const after: LedgerRow = {
    ...movedRow(move, stored, moveContext),
    ...below.sets,
    ...(move.submits === true ? { submittedBy: writer.personId, submittedFor: principalId ?? NO_ID } : {}),
  };
  refuseInvalid(checkMove(ledger, name, moveContext, after));
  refuseInvalid(clearedNeeds(ledger, stored, after));
  refuseInvalid(faultsOfGiven(ledger, move, after, moveContext));
  const saved = await saveRow(work, ledger, stored, after, {
    move: name,
    opinion: text(input['opinion']) ?? text(input['reason']),
    principalId,
  });
  await noticeMove(tx, writer, ledger, name, stored, saved);
  for (const effect of effectsOf(move)) await changeChildren(tx, ledger, effect, saved, moveContext);
  if (move.onward !== undefined) await moveOnward(work, move.onward, moveContext, principalId);
  await below.follow(saved);
  return saved;
}

/** What of a move's input is written on the row as it is. */
const givenTo = (move: Move, input: Input): Input =>
  Object.fromEntries(
    moveFieldsOf(move)
      .filter((field) => input[field] !== undefined)
      .map((field) => [field, input[field]]),
  );

/** The row a move leads to: what was given, what it sets, and the state it ends in. */
const movedRow = (move: Move, stored: LedgerRow, context: MoveContext): LedgerRow => ({
  ...stored,
  ...givenTo(move, context.input),
  ...move.sets?.(context),
  state: move.toOf?.(context.row) ?? move.to ?? stored.state,
});

/** What the definition's own check has against the fields that were given. */
const faultsOfGiven = (ledger: Ledger, move: Move, after: LedgerRow, context: MoveContext): Violation[] => {
  const touched = givenTo(move, context.input);
  return ledger.check(after, context).filter(({ field }) => Object.hasOwn(touched, field));
};

/**
 * Makes the move of another ledger a move brings about: on its authority, in its transaction, and in the other's history
 * as the act of the same person. Nothing is done where the unit has no open record a move of that name starts from.
 * @throws AppError INVALID for what that move is refused for
 */
async function moveOnward(
  work: Work,
  { ledger: otherName, move: name, input }: Onward,
  context: MoveContext,
  principalId: string | null,
): Promise<void> {
  const ledger = findLedger(otherName);
  const move = ledger?.moves[name];
  if (ledger === null || move === undefined) throw new TypeError(`no move ${name} of ${otherName}`);
  const other = await openRowOf(work, ledger, context.row.unitId, move.from);
  const given = other === null ? null : input(context, other);
  if (other === null || given === null) return;
  const theirs = { ...context, row: other, input: given, rules: rulesFor(work.writer, other) };
  const after = movedRow(move, other, theirs);
  refuseInvalid(checkMove(ledger, name, theirs, after));
  refuseInvalid(faultsOfGiven(ledger, move, after, theirs));
  await saveRow(work, ledger, other, after, { move: name, opinion: null, principalId });
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

const effectsOf = ({ child }: Move): readonly ChildEffect[] => (child === undefined ? [] : [child].flat());

/** The children a move is decided by: those it will change, and those it says it reads. */
async function childrenOf(
  tx: EntityManager,
  ledger: Ledger,
  move: Move,
  row: LedgerRow,
): Promise<Record<string, unknown>> {
  const changed = effectsOf(move).flatMap(({ name, where }) => (where === undefined ? [] : [name]));
  const names = [...new Set([...changed, ...(move.reads ?? [])])];
  const found = await Promise.all(
    names.map(async (name) => {
      const rows = await childRows(queryIn(tx), ledger, name, [row.id]);
      return [name, rows.get(row.id) ?? []] as const;
    }),
  );
  return Object.fromEntries(found);
}

async function changeChildren(
  tx: EntityManager,
  ledger: Ledger,
  { name, where, values }: ChildEffect,
  row: LedgerRow,
  context: MoveContext,
): Promise<void> {
  if (where === undefined) return insertChildRow(tx, ledger, name, row, values(context));
  const wanted = typeof where === 'function' ? where(context) : where;
  return updateChildRows(tx, ledger, name, row, wanted, values(context));
}
