import { type Duty, type Ledger, type LedgerRow, meets } from '@luze/domain';
import { writtenField } from '@luze/domain/testing';
import { permissionMatrix } from '@luze/permissions';
import type { Townsman } from './two-cities.ts';

/** A record of a ledger at a place, with a text of its own that no stranger may ever see. */
export interface Planted {
  readonly id: string;
  readonly number: string;
  readonly path: string;
  /** Its text, or its number where the ledger has no text to write. */
  readonly canary: string;
  readonly by: string;
  /** The record as stored. */
  readonly row: LedgerRow;
}

export const canaryOf = (path: string): string => `金丝雀${path.replaceAll('/', '')}号`;

/** What stands for a record in an answer: its planted text, else its number. */
export const shownField = (ledger: Ledger): string => writtenField(ledger) ?? ledger.number.field;

/** What the adopted table gives a role on a record; the unit tests hold the table itself to the adopted one. */
export function lettersOf(ledger: Ledger, role: Townsman['role'], row: LedgerRow | null): Set<string> {
  const variants = permissionMatrix([ledger]).filter(
    ({ when }) => row === null || when === null || meets(row, when),
  );
  return new Set(
    variants.flatMap(({ cells }) => cells.filter((cell) => cell.role === role).map(({ letter }) => letter)),
  );
}

const AREA_DUTIES: Readonly<Record<Ledger['area'], Duty>> = {
  party: 'PARTY',
  ideology: 'IDEOLOGY',
  safety: 'SAFETY',
  discipline: 'DISCIPLINE',
};

/** Letters and duty lists are party work as much as discipline. */
const ALSO: Readonly<Record<string, Duty>> = { ResponsibilityLetter: 'PARTY', DutyListItem: 'PARTY' };

/** Read by everybody who holds an office, whatever his duties. */
const OF_ALL_DUTIES: ReadonlySet<string> = new Set(['UpstreamDocument']);

/** Whose duties open a ledger: what names persons of cases is the city's only where the duty is named. */
export function worksHere({ role, duties }: Townsman, ledger: Ledger): boolean {
  if (role === null) return false;
  if (OF_ALL_DUTIES.has(ledger.name)) return true;
  const also = ALSO[ledger.name];
  if (duties.length > 0) return duties.some((duty) => duty === AREA_DUTIES[ledger.area] || duty === also);
  return !(['DisciplineCase', 'AccountabilityRecord'].includes(ledger.name) && role === 'CITY_ADMIN');
}

export const isUnder = (person: Townsman, path: string): boolean =>
  path === person.at || path.startsWith(`${person.at}/`);

/** What everybody of the city reads, whatever his unit. */
const isShared = (person: Townsman, ledger: Ledger, { path, row }: Planted): boolean =>
  ledger.shared !== null && path.split('/')[0] === person.at.split('/')[0] && meets(row, ledger.shared);

export function sees(person: Townsman, ledger: Ledger, one: Planted): boolean {
  if (!worksHere(person, ledger)) return false;
  if (isShared(person, ledger, one)) return true;
  const letters = lettersOf(ledger, person.role, one.row);
  const isOwn = letters.has('C') && one.by === person.username;
  return isUnder(person, one.path) && (letters.has('R') || isOwn);
}

export const counts = (person: Townsman, ledger: Ledger, one: Planted): boolean =>
  worksHere(person, ledger) &&
  (isShared(person, ledger, one) ||
    (isUnder(person, one.path) &&
      ['R', 'G'].some((letter) => lettersOf(ledger, person.role, one.row).has(letter))));

/** True where a person may ask for the list at all. */
export const readsEver = (person: Townsman, ledger: Ledger): boolean =>
  worksHere(person, ledger) &&
  (ledger.shared !== null || ['R', 'C'].some((letter) => lettersOf(ledger, person.role, null).has(letter)));
export const countsEver = (person: Townsman, ledger: Ledger): boolean =>
  worksHere(person, ledger) &&
  (ledger.shared !== null || ['R', 'G'].some((letter) => lettersOf(ledger, person.role, null).has(letter)));

/** True where a person is shown the planted text plainly. */
export const isPlain = (person: Townsman, ledger: Ledger): boolean =>
  !(ledger.masks[shownField(ledger)] ?? []).some(({ roles }) => roles.some((role) => role === person.role));

/** One of each kind, near and far: what holds for them holds for those beside them. */
export const CAST = [
  'a.admin',
  'a.discipline',
  'a.audit',
  'a.sz',
  'a.sz.1',
  'a.sz.party',
  'b.sx',
  'b.nobody',
];
