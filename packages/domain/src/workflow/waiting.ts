import { addDays, type LocalDate } from '../calendar/local-date.ts';
import type { Ledger, Move } from '../ledger/ledger.ts';
import type { Colour } from '../ledger/light.ts';
import type { LedgerRow } from '../ledger/row.ts';

/** A record with what its reader may do to it now, verb by verb; of its values what its path asks about. */
export interface Workable {
  readonly may: Readonly<Record<string, boolean>>;
}

/** A condition on rows, in the words of a list's filter. */
export type RowFilter = Readonly<Record<string, unknown>>;

const legal = (record: Workable, move: string): boolean => record.may[move] === true;
const moveOf = (ledger: Ledger, name: string): Move | undefined => ledger.moves[name];

/** The moves of the row's ordinary life that the reader may make now, in their order; no end that is dangerous. */
const onPath = (ledger: Ledger, record: Workable): string[] =>
  ledger
    .path(record as unknown as LedgerRow)
    .filter((name) => legal(record, name) && moveOf(ledger, name)?.danger !== true);

/**
 * The verb at the end of a row: the first legal move of the definition's path, else the first that decides
 * something, else the first that records work, else the first that is not dangerous. Null where the reader can do
 * nothing but look.
 */
export function nextMoveOf(ledger: Ledger, record: Workable): string | null {
  const [first] = onPath(ledger, record);
  if (first !== undefined) return first;
  const others = Object.keys(ledger.moves).filter(
    (name) => legal(record, name) && moveOf(ledger, name)?.danger !== true,
  );
  const records = others.find((name) => moveOf(ledger, name)?.letter === 'U');
  return others.find((name) => moveOf(ledger, name)?.approves === true) ?? records ?? others[0] ?? null;
}

/** The other legal moves in the definition's order, the dangerous ones last. */
export function otherMovesOf(ledger: Ledger, record: Workable): string[] {
  const next = nextMoveOf(ledger, record);
  const rest = Object.keys(ledger.moves).filter((name) => name !== next && legal(record, name));
  const isDanger = (name: string): boolean => moveOf(ledger, name)?.danger === true;
  return [...rest.filter((name) => !isDanger(name)), ...rest.filter(isDanger)];
}

/** True where the row waits for the reader: the next step of its path, or a decision asked of him. */
export function waitsForReader(ledger: Ledger, record: Workable): boolean {
  return (
    onPath(ledger, record).length > 0 ||
    Object.keys(ledger.moves).some((name) => legal(record, name) && moveOf(ledger, name)?.approves === true)
  );
}

/** True where the move is a decision on somebody else's work rather than work of one's own. */
export const decides = (ledger: Ledger, name: string): boolean =>
  ['A', 'X'].includes(moveOf(ledger, name)?.letter ?? '');

/** True where the move sends a row back to another state, with an opinion that says why. */
export function sendsBack(ledger: Ledger, name: string): boolean {
  const move = moveOf(ledger, name);
  return move?.turnsDown === 'RETURN' && move.opinion === 'required' && move.to !== undefined;
}

/**
 * The rows that may wait for the reader, as a filter: for each deciding or leading move his rules give at all, the
 * states it starts from and its own condition. `may` on each row has the last word.
 */
export function filterOfReader(ledger: Ledger, canMove: (move: string) => boolean): RowFilter | null {
  const wanted = Object.entries(ledger.moves)
    .filter(
      ([name, move]) =>
        move.danger !== true && (move.approves === true || move.to !== undefined) && canMove(name),
    )
    .map(([, move]): RowFilter => ({ and: [{ state: { in: [...move.from] } }, ...conditionsOf(move)] }));
  return wanted.length === 0 ? null : { and: [{ open: { eq: true } }, { or: wanted }] };
}

const conditionsOf = (move: Move): RowFilter[] =>
  Object.entries(move.when ?? {}).map(([column, value]) => ({
    [column]: Array.isArray(value) ? { in: [...value] } : { eq: value },
  }));

/** What waits for somebody, the most urgent first. */
export const WORK_GROUPS = ['overdue', 'near', 'returned', 'decide', 'later'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** Days before something is due from which it is near. */
const NEAR_DAYS = 3;

/** What of a record's light says how urgent it is. */
interface Urgency {
  readonly colour: Colour;
  readonly dueOn: LocalDate | null;
}

/**
 * Where a record stands among what waits for its reader.
 * @param move its next move
 * @param isReturned true where its last step sent it back to him
 */
export function workGroupOf(
  ledger: Ledger,
  move: string,
  light: Urgency | null,
  isReturned: boolean,
  today: LocalDate,
): WorkGroup {
  const due = light?.dueOn ?? null;
  if (light?.colour === 'RED') return 'overdue';
  if (due !== null && due >= today && due <= addDays(today, NEAR_DAYS)) return 'near';
  if (isReturned) return 'returned';
  return decides(ledger, move) ? 'decide' : 'later';
}
