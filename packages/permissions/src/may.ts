import { isEmptied, type Ledger, type LedgerRow, ledgers, meets, type SentenceParams } from '@luze/domain';
import { abilityFor, canOn, type LedgerAbility, refusalOf } from './ability.ts';
import type { Actor } from './actor.ts';

/** Why a move is not open: a sentence code and its params; `who` in params is itself a sentence code. */
export interface Refusal {
  readonly move: string;
  readonly code: string;
  readonly params: SentenceParams;
}

/** What one reader may do to one row now, and why not the rest. */
export interface May {
  readonly may: Readonly<Record<string, boolean>>;
  readonly refusals: readonly Refusal[];
}

/** Verbs of every ledger beside its moves. */
export const PLAIN_VERBS = ['update', 'delete', 'export'] as const;

const PARTY_SENTENCES: Readonly<Record<string, string>> = {
  owner: 'PARTY_OWNER',
  county: 'PARTY_COUNTY',
  city: 'PARTY_CITY',
  acceptor: 'PARTY_ACCEPTOR',
};

/** The reason a move is closed to the reader, or null where it is open. State first, then the row, then the person. */
export function refusalOfMove(
  ability: LedgerAbility,
  ledger: Ledger,
  name: string,
  row: LedgerRow,
): Refusal | null {
  const move = ledger.moves[name];
  if (move === undefined) throw new TypeError(`${ledger.name} has no move ${name}`);
  if (!canOn(ability, name, ledger, row)) {
    const first = move.by[0];
    const party = typeof first === 'string' ? first : first?.party;
    const because = refusalOf(ability, name, ledger, row);
    return because === null
      ? { move: name, code: 'MOVE_NOT_YOURS', params: { who: PARTY_SENTENCES[party ?? 'owner'] ?? '' } }
      : { move: name, code: because, params: {} };
  }
  return closedNow(ledger, name, row);
}

/** Why a row is not open to a move whoever makes it: its state, then what the move wants of it. Null where it is open. */
export function closedNow(ledger: Ledger, name: string, row: LedgerRow): Refusal | null {
  const move = ledger.moves[name];
  if (move === undefined) throw new TypeError(`${ledger.name} has no move ${name}`);
  const refuse = (code: string): Refusal => ({ move: name, code, params: { state: row.state } });
  if (isEmptied(row)) return refuse('ROW_EMPTIED');
  if (!move.from.includes(row.state)) return refuse('MOVE_WRONG_STATE');
  return meets(row, move.when) ? null : refuse(move.because ?? 'MOVE_WRONG_STATE');
}

/** @param row at least its decision columns */
export function mayOf(ability: LedgerAbility, ledger: Ledger, row: LedgerRow): May {
  const may: Record<string, boolean> = {};
  const refusals: Refusal[] = [];
  for (const verb of PLAIN_VERBS) may[verb] = canOn(ability, verb, ledger, row);
  for (const name of Object.keys(ledger.moves)) {
    const refusal = refusalOfMove(ability, ledger, name, row);
    may[name] = refusal === null;
    if (refusal !== null) refusals.push(refusal);
  }
  return { may, refusals };
}

/** What a principal's delegation opens. */
export interface Carried {
  readonly principalId: string;
  readonly ability: LedgerAbility;
}

/** What somebody may do by what he holds himself, and what for each of his principals. */
export interface Apart {
  readonly own: LedgerAbility;
  readonly carried: readonly Carried[];
}

/** @param of the ledgers it will be asked about */
export const apartOf = (actor: Actor, of: readonly Ledger[] = ledgers): Apart => ({
  own: abilityFor({ ...actor, delegations: [] }, of),
  carried: actor.delegations.map((delegation) => ({
    principalId: delegation.principalId,
    ability: abilityFor({ ...actor, assignments: [], delegations: [delegation] }, of),
  })),
});

/**
 * For whom a delegate acts: the principal whose authority opens what he does, or null when his own does.
 * Own authority goes first, so nobody is made a delegate by holding a delegation beside an office.
 */
export const principalWhere = (
  { own, carried }: Apart,
  opens: (ability: LedgerAbility) => boolean,
): string | null =>
  opens(own) ? null : (carried.find(({ ability }) => opens(ability))?.principalId ?? null);

/** For whom a delegate acts when he does this to a row. */
export const principalFor = (apart: Apart, action: string, ledger: Ledger, row: LedgerRow): string | null =>
  principalWhere(apart, (ability) => canOn(ability, action, ledger, row));
