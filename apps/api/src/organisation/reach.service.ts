import { AppError, type Level, type Role, rootPath } from '@luze/domain';
import type { Context, Viewer } from '../context.ts';
import { requireViewer } from '../context.ts';

/** What the directory (units and people) is asked for. */
export type DirectorySubject = 'Unit' | 'Person' | 'Delegation';
export type DirectoryLetter = 'R' | 'C' | 'U' | 'D';

/** The matrix rows of units, people and delegations; ledgers have theirs in @luze/permissions. */
export const DIRECTORY_GRANTS: Readonly<Record<DirectorySubject, Readonly<Record<Role, string>>>> = {
  Unit: { CITY_ADMIN: 'RCUD', COUNTY_SECRETARY: 'RU', BRANCH_SECRETARY: 'R', AUDITOR: 'R' },
  Person: { CITY_ADMIN: 'RCUD', COUNTY_SECRETARY: 'RCU', BRANCH_SECRETARY: 'R', AUDITOR: 'R' },
  Delegation: { CITY_ADMIN: 'RCU', COUNTY_SECRETARY: 'RCU', BRANCH_SECRETARY: 'RCU', AUDITOR: 'R' },
};

/** Roles whose writing in the directory is narrowed to branches below their own unit. */
const BRANCHES_ONLY: ReadonlySet<Role> = new Set(['COUNTY_SECRETARY']);

/** One piece of the tree with what may be done in it. */
export interface Piece {
  readonly path: string;
  readonly unitId: string;
  readonly level: Level;
  readonly role: Role | null;
  readonly letters: string;
  readonly branchesOnly: boolean;
}

/** Pieces of the tree somebody may act in, by subject. */
export async function piecesOf(
  context: Context,
  viewer: Pick<Viewer, 'assignments' | 'delegations' | 'office'>,
  subject: DirectorySubject,
): Promise<Piece[]> {
  const own = viewer.assignments.map((assignment) => ({
    assignment,
    letters: DIRECTORY_GRANTS[subject][assignment.role],
  }));
  // A delegate fills in for the principal, so he needs the tree; people and authority are never delegated.
  const carried = viewer.delegations.flatMap((delegation) =>
    delegation.assignments.map((assignment) => ({ assignment, letters: subject === 'Unit' ? 'R' : '' })),
  );
  const pieces: Piece[] = [];
  for (const { assignment, letters } of [...own, ...carried]) {
    const unit = await context.loaders.unit.load(assignment.unitId);
    if (unit === null || letters === '') continue;
    pieces.push({
      path: unit.path,
      unitId: unit.id,
      level: unit.level,
      role: assignment.role,
      letters,
      branchesOnly: BRANCHES_ONLY.has(assignment.role),
    });
  }
  // The security officer appoints and unlocks, the others see the tree their office stands over; none has business data.
  if (viewer.office === 'SECURITY_OFFICER' || (viewer.office !== null && subject === 'Unit')) {
    pieces.push({ path: '/', unitId: '0', level: 'CITY', role: null, letters: 'R', branchesOnly: false });
  }
  return pieces;
}

const memo = new WeakMap<Context, Map<DirectorySubject, Promise<Piece[]>>>();

/** Computed once a request. @throws AppError UNAUTHENTICATED */
export function directoryPieces(context: Context, subject: DirectorySubject): Promise<Piece[]> {
  const viewer = requireViewer(context);
  const known = memo.get(context) ?? new Map<DirectorySubject, Promise<Piece[]>>();
  memo.set(context, known);
  const pieces = known.get(subject) ?? piecesOf(context, viewer, subject);
  known.set(subject, pieces);
  return pieces;
}

/** Paths in which something may be read. @throws AppError FORBIDDEN without any rule */
export async function readablePaths(context: Context, subject: DirectorySubject): Promise<string[]> {
  const paths = (await directoryPieces(context, subject))
    .filter((piece) => piece.letters.includes('R'))
    .map((piece) => piece.path);
  if (paths.length === 0) throw new AppError('FORBIDDEN');
  // A piece inside another adds nothing.
  return [...new Set(paths)].filter(
    (path) => !paths.some((other) => other !== path && path.startsWith(other)),
  );
}

export interface Place {
  readonly path: string;
  readonly level: Level;
}

/** True where one of these pieces lets somebody do this to something of that unit. */
export const allowedBy = (pieces: readonly Piece[], letter: DirectoryLetter, place: Place): boolean =>
  pieces.some(
    (piece) =>
      piece.letters.includes(letter) &&
      place.path.startsWith(piece.path) &&
      (letter === 'R' || !piece.branchesOnly || (place.level === 'BRANCH' && place.path !== piece.path)),
  );

/** True where the viewer may do this to something of that unit. */
export async function mayIn(
  context: Context,
  subject: DirectorySubject,
  letter: DirectoryLetter,
  place: Place,
): Promise<boolean> {
  return allowedBy(await directoryPieces(context, subject), letter, place);
}

/**
 * Asked before anything is loaded: who has no such rule at all hears the same of what exists and of what does not.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN
 */
export async function requireRule(
  context: Context,
  subject: DirectorySubject,
  letter: DirectoryLetter,
): Promise<void> {
  const pieces = await directoryPieces(context, subject);
  if (!pieces.some((piece) => piece.letters.includes(letter))) throw new AppError('FORBIDDEN');
}

/**
 * @throws AppError NOT_FOUND outside the reach, FORBIDDEN inside it without the right, or without any such rule at all
 */
export async function requireIn(
  context: Context,
  subject: DirectorySubject,
  letter: DirectoryLetter,
  place: Place,
): Promise<void> {
  await requireRule(context, subject, letter);
  if (await mayIn(context, subject, letter, place)) return;
  throw new AppError((await mayIn(context, subject, 'R', place)) ? 'FORBIDDEN' : 'NOT_FOUND');
}

/** SQL for "under one of these paths"; ids and slashes only, so LIKE needs no escaping. No path: no rows. */
export function underAny(column: string, paths: readonly string[]): { sql: string; params: string[] } {
  if (paths.length === 0) return { sql: '1 = 0', params: [] };
  return {
    sql: `(${paths.map(() => `${column} LIKE ?`).join(' OR ')})`,
    params: paths.map((path) => `${path}%`),
  };
}

/** True for the unit itself, and for ancestors of what may be read: their id and name serve navigation. */
export const isAncestorOfAny = (unitId: string, paths: readonly string[]): boolean =>
  paths.some((path) => path.includes(rootPath(unitId)));
