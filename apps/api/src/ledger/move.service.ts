import {
  AppError,
  type ChildEffect,
  checkMove,
  clearedNeeds,
  type Ledger,
  type LedgerRow,
  type Move,
  type MoveContext,
  NO_ID,
  normaliseMoveInput,
  refuseInvalid,
} from '@luze/domain';
import { canEver, maskedFor, refusalOfMove } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { queryIn } from '../database/rows.ts';
import { refuseHidden } from './birth.ts';
import { carriedDown } from './cascade.ts';
import { childRows } from './child-rows.ts';
import { insertChildRow, updateChildRows } from './child-write.ts';
import { faultsOfGiven, movedRow } from './moved-row.ts';
import { noticeMove } from './notices.ts';
import { moveOnward, undoOnward } from './onward.ts';
import { rowToWrite, saveRow, untouchable, type Work } from './service.ts';
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

/**
 * Makes a move.
 * @param isRevealed the writer may see at this moment whom the record is about
 * @throws AppError FORBIDDEN, NOT_FOUND, LOCKED, INVALID; StaleRow
 */
export async function moveRow(
  work: Work,
  ledger: Ledger,
  name: string,
  id: string,
  version: number,
  givenInput: Input,
  isRevealed = false,
): Promise<LedgerRow> {
  const { tx, writer } = work;
  const move = ledger.moves[name];
  if (move === undefined) throw new TypeError(`${ledger.name} has no move ${name}`);
  const input = normaliseMoveInput(ledger, move, givenInput);
  if (!canEver(writer.ability, name, ledger)) throw new AppError('FORBIDDEN');
  const stored = await rowToWrite(work, ledger, id, version);
  refuseMove(writer, ledger, name, stored);
  const masks = maskedFor(writer.actor, ledger, stored, isRevealed);
  refuseInvalid(refuseHidden(input, untouchable(ledger, masks)));
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
  if (move.undoes !== undefined) await undoOnward(work, ledger, move.undoes, moveContext, principalId);
  await below.follow(saved);
  return saved;
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
