import { type Ledger, type LedgerRow, meets, sentence, VOIDED } from '@luze/domain';
import { type HistoryEntry, moveLabel } from './history.ts';
import type { Reader } from './reader.ts';

/** Steps are told in the reader's language; nothing else of him matters. */
type Listener = Pick<Reader, 'language'>;

/** One station of the record's ordinary life. */
export interface Step {
  readonly move: string;
  readonly label: string;
  readonly status: 'DONE' | 'NOW' | 'TO_COME';
  readonly at: Date | null;
  readonly daysTaken: number | null;
  readonly person: HistoryEntry['person'] | null;
  /** Who makes the step, in words; for steps not made yet. */
  readonly holder: string | null;
}

const PARTY: Readonly<Record<string, string>> = {
  owner: 'PARTY_OWNER',
  county: 'PARTY_COUNTY',
  city: 'PARTY_CITY',
};

/** Units of a record by what they are to it. */
export interface PartyNames {
  readonly owner: string | null;
  readonly county: string | null;
}

function holderOf(
  reader: Listener,
  ledger: Ledger,
  row: LedgerRow,
  move: string,
  names: PartyNames,
): string | null {
  const first = ledger.moves[move]?.by[0];
  if (first === undefined) return null;
  const party = typeof first === 'string' ? first : first.party;
  const code =
    party === 'acceptor' ? (row.acceptorLevel === 'COUNTY' ? 'PARTY_COUNTY' : 'PARTY_CITY') : PARTY[party];
  if (code === 'PARTY_OWNER' && names.owner !== null) return names.owner;
  if (code === 'PARTY_COUNTY' && names.county !== null) return names.county;
  return code === undefined ? null : sentence(code, reader.language);
}

/** True where the row is just behind this move; one that keeps the state is made once its own condition is gone. */
function isBehind({ moves, birth }: Ledger, row: LedgerRow, name: string): boolean {
  const move = moves[name];
  if (move === undefined) return row.state === birth;
  if (move.to !== undefined) return row.state === move.to;
  return move.when !== undefined && move.from.includes(row.state) && !meets(row, move.when);
}

/**
 * How far along its path a record is: moves up to the present state are done, the next one is now.
 * A move sent back undoes the ones after the state it went back to.
 */
function reached(ledger: Ledger, row: LedgerRow, path: readonly string[]): number {
  if (row.state === VOIDED) return path.length;
  const at = path.findLastIndex((move) => isBehind(ledger, row, move));
  return Math.max(at, 0);
}

/** @param history oldest first */
export function stepsOf(
  reader: Listener,
  ledger: Ledger,
  row: LedgerRow,
  history: readonly HistoryEntry[],
  names: PartyNames,
): Step[] {
  const path = ledger.path(row);
  const done = reached(ledger, row, path);
  return path.map((move, index): Step => {
    const entry = history.findLast(
      (candidate) => candidate.move === move || (move === 'create' && candidate.move === 'import'),
    );
    const isDone = index <= done && row.state !== VOIDED;
    return {
      move,
      label: moveLabel(ledger, move, reader.language),
      status: isDone ? 'DONE' : index === done + 1 ? 'NOW' : 'TO_COME',
      at: isDone ? (entry?.at ?? null) : null,
      daysTaken: isDone ? (entry?.daysTaken ?? null) : null,
      person: isDone ? (entry?.person ?? null) : null,
      holder: isDone ? null : holderOf(reader, ledger, row, move, names),
    };
  });
}
