import {
  type Ledger,
  type LedgerRow,
  type Move,
  type MoveContext,
  moveFieldsOf,
  type Violation,
} from '@luze/domain';

type Input = Readonly<Record<string, unknown>>;

/** What of a move's input is written on the row as it is. */
const givenTo = (move: Move, input: Input): Input =>
  Object.fromEntries(
    moveFieldsOf(move)
      .filter((field) => input[field] !== undefined)
      .map((field) => [field, input[field]]),
  );

/** The row a move leads to: what was given, what it sets, and the state it ends in. */
export const movedRow = (move: Move, stored: LedgerRow, context: MoveContext): LedgerRow => ({
  ...stored,
  ...givenTo(move, context.input),
  ...move.sets?.(context),
  state: move.toOf?.(context.row) ?? move.to ?? stored.state,
});

/** What the definition's own check has against the fields that were given. */
export const faultsOfGiven = (
  ledger: Ledger,
  move: Move,
  after: LedgerRow,
  context: MoveContext,
): Violation[] => {
  const touched = givenTo(move, context.input);
  return ledger.check(after, context).filter(({ field }) => Object.hasOwn(touched, field));
};
