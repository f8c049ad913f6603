import { type Condition, type Ledger, ledgers, ROLES, type Role } from '@luze/domain';
import { LETTERS, type Letter } from './grants.ts';
import { variantsOf } from './rules-of.ts';

export type Reach = 'ALL' | 'SUB' | 'OWN';
const REACH: Readonly<Record<Role, Reach>> = {
  CITY_ADMIN: 'ALL',
  COUNTY_SECRETARY: 'SUB',
  BRANCH_SECRETARY: 'OWN',
  AUDITOR: 'ALL',
};

/** A filled cell of the matrix. */
export interface MatrixCell {
  readonly role: Role;
  readonly letter: Letter;
  readonly reach: Reach;
  /** Reading or exporting shows some field masked. */
  readonly masked: boolean;
  /** Moves of the ledger this letter stands for and this role may make somewhere. */
  readonly moves: readonly string[];
}

/** A row of the matrix: a ledger, or one kind of its rows. */
export interface MatrixRow {
  readonly ledger: Ledger;
  readonly when: Condition | null;
  readonly cells: readonly MatrixCell[];
}

const PARTY_OF_ROLE: Readonly<Record<Role, readonly string[]>> = {
  CITY_ADMIN: ['city', 'acceptor', 'owner'],
  COUNTY_SECRETARY: ['county', 'owner', 'acceptor'],
  BRANCH_SECRETARY: ['owner'],
  AUDITOR: [],
};

function movesOf(ledger: Ledger, role: Role, letter: Letter): string[] {
  return Object.entries(ledger.moves)
    .filter(([, move]) => move.letter === letter)
    .filter(([, move]) =>
      move.by.some((by) => PARTY_OF_ROLE[role].includes(typeof by === 'string' ? by : by.party)),
    )
    .map(([name]) => name);
}

/** The whole matrix, from the same grants the rules are made of. */
export function permissionMatrix(of: readonly Ledger[] = ledgers): MatrixRow[] {
  return of.flatMap((ledger) =>
    variantsOf(ledger).map(({ when, cells }) => ({
      ledger,
      when,
      cells: ROLES.flatMap((role) =>
        LETTERS.filter((letter) => cells[role].includes(letter)).map((letter) => ({
          role,
          letter,
          reach: REACH[role],
          masked:
            (letter === 'R' || letter === 'E') &&
            Object.values(ledger.masks).some((rules) => rules.some(({ roles }) => roles.includes(role))),
          moves: movesOf(ledger, role, letter),
        })),
      ),
    })),
  );
}
