import {
  ANCESTOR_KEYS,
  type Assignment,
  type Condition,
  DUTIES_TO_NAME,
  fallsDue,
  isAtOrAbove,
  type Ledger,
  levelsBelow,
  type Move,
  meets,
  NO_ID,
  type Party,
  type PartyRule,
} from '@luze/domain';
import type { Authority } from './actor.ts';
import {
  ALSO_OPENED_BY,
  AREA_DUTY,
  AREA_GRANTS,
  type Cells,
  DELEGATED,
  DUTY_NAMED,
  EXCEPTIONS,
  type Letter,
  NEVER_DELEGATED,
} from './grants.ts';

/** A permission in the making: what may be done to which rows. */
export interface Grant {
  readonly action: string;
  readonly conditions: Condition;
}

/** True where the assignment's duties open the ledger's area. */
export function opensArea(assignment: Pick<Assignment, 'role' | 'duties'>, ledger: Ledger): boolean {
  const duty = AREA_DUTY[ledger.area];
  const mustName = DUTIES_TO_NAME.has(duty) || DUTY_NAMED[ledger.name]?.includes(assignment.role) === true;
  const also = ALSO_OPENED_BY[ledger.name] ?? [];
  return assignment.duties.length === 0
    ? !mustName
    : assignment.duties.some((named) => named === duty || also.includes(named));
}

/** Rows an assignment reaches: an equality on the ancestor stored on the row, never a path. */
export const reachOf = (assignment: Assignment): Condition => ({
  [ANCESTOR_KEYS[assignment.unitLevel]]: assignment.unitId,
});

/** The rows of the matrix that speak of a ledger; without exceptions the area's default, unconditional. */
export function variantsOf(
  ledger: Ledger,
): readonly { readonly when: Condition | null; readonly cells: Cells }[] {
  const exceptions = EXCEPTIONS.filter((exception) => exception.ledger === ledger.name);
  return exceptions.length > 0 ? exceptions : [{ when: null, cells: AREA_GRANTS[ledger.area] }];
}

/** Conditions under which a role has a letter; one empty condition where it holds for every variant. */
function conditionsFor(ledger: Ledger, assignment: Assignment, letter: Letter): Condition[] {
  const variants = variantsOf(ledger);
  const holding = variants.filter((variant) => variant.cells[assignment.role].includes(letter));
  if (holding.length === variants.length) return [{}];
  return holding.map((variant) => variant.when ?? {});
}

const PARTY_ROLES: Readonly<Record<Party, readonly Assignment['role'][]>> = {
  owner: ['CITY_ADMIN', 'COUNTY_SECRETARY', 'BRANCH_SECRETARY'],
  county: ['COUNTY_SECRETARY'],
  city: ['CITY_ADMIN'],
  acceptor: ['CITY_ADMIN', 'COUNTY_SECRETARY'],
};

const partyRule = (by: Party | PartyRule): PartyRule => (typeof by === 'string' ? { party: by } : by);

/** Rows on which the assignment's holder is the party a move names; null where he never is. */
function partyCondition(assignment: Assignment, party: Party): Condition | null {
  if (!PARTY_ROLES[party].includes(assignment.role)) return null;
  switch (party) {
    case 'owner':
      return { unitId: assignment.unitId };
    case 'acceptor':
      return { ...reachOf(assignment), acceptorLevel: assignment.unitLevel };
    case 'county':
    case 'city':
      return reachOf(assignment);
  }
}

/** A city owns rows of its own only where the matrix lets it make the owner's moves at all. */
const isOwnerByMatrix = (ledger: Ledger, { role }: Assignment, letter: Letter): boolean =>
  role !== 'CITY_ADMIN' || variantsOf(ledger).some(({ cells }) => cells[role].includes(letter));

function moveGrants(ledger: Ledger, name: string, move: Move, assignment: Assignment): Grant[] {
  return move.by.map(partyRule).flatMap(({ party, when }) => {
    const condition = partyCondition(assignment, party);
    if (condition === null || (party === 'owner' && !isOwnerByMatrix(ledger, assignment, move.letter)))
      return [];
    return [{ action: name, conditions: { ...condition, ...when } }];
  });
}

/** Roles that answer for the units below theirs. */
export const URGING_ROLES: ReadonlySet<Assignment['role']> = new Set(['CITY_ADMIN', 'COUNTY_SECRETARY']);

const VERBS: readonly (readonly [letter: Letter, action: string])[] = [
  ['R', 'read'],
  ['R', 'count'],
  ['G', 'count'],
  ['C', 'create'],
  ['U', 'update'],
  ['E', 'export'],
];

/** Everything one line of authority gives on one ledger. Moves by the move sentences, the rest by the matrix. */
export function grantsOf(ledger: Ledger, { assignment, principalId }: Authority, personId: string): Grant[] {
  if (!opensArea(assignment, ledger)) return [];
  if (principalId !== null && NEVER_DELEGATED.has(ledger.name)) return [];
  const reach = reachOf(assignment);
  const matrix = VERBS.flatMap(([letter, action]) =>
    conditionsFor(ledger, assignment, letter).map((when) => ({
      action,
      conditions: { ...reach, ...when, ...extraFor(ledger, action, assignment, personId) },
    })),
  );
  const moves = Object.entries(ledger.moves)
    .filter(([, move]) => principalId === null || DELEGATED.has(move.letter))
    .flatMap(([name, move]) => moveGrants(ledger, name, move, assignment));
  const deletes = matrix
    .filter((grant) => grant.action === 'create')
    .map((grant) => ({
      action: 'delete',
      conditions: { ...grant.conditions, createdBy: personId, state: ledger.birth, handled: false },
    }));
  return [
    ...matrix,
    ...deletes,
    ...moves,
    ...(principalId === null
      ? [...historyGrants(ledger, assignment), ...urgeGrants(ledger, assignment)]
      : []),
    ...ownReads(ledger, assignment, personId),
    ...sharedReads(ledger, assignment),
  ];
}

/**
 * Records from before the system are the city's to enter, also where those of today are its units' own to write; a
 * delegate enters none.
 */
const historyGrants = (ledger: Ledger, assignment: Assignment): Grant[] =>
  assignment.role === 'CITY_ADMIN' && ledger.workbook.history !== undefined
    ? [{ action: 'importHistory', conditions: reachOf(assignment) }]
    : [];

/**
 * Who answers for the units below his urges them about what he reads of theirs, where anything falls due; in nobody's
 * stead, and nobody of his own unit.
 */
function urgeGrants(ledger: Ledger, assignment: Assignment): Grant[] {
  if (!URGING_ROLES.has(assignment.role) || !fallsDue(ledger)) return [];
  return conditionsFor(ledger, assignment, 'R').flatMap((when) => {
    const unitLevel = levelsBelow(assignment.unitLevel).filter((level) =>
      meets({ unitLevel: level }, only(when)),
    );
    return unitLevel.length === 0
      ? []
      : [{ action: 'urge', conditions: { ...reachOf(assignment), ...when, unitLevel } }];
  });
}

/** What of a condition speaks of the unit's level. */
const only = ({ unitLevel }: Condition): Condition => (unitLevel === undefined ? {} : { unitLevel });

/** Who enters records of a kind he may not read otherwise reads those he entered. */
function ownReads(ledger: Ledger, assignment: Assignment, personId: string): Grant[] {
  return variantsOf(ledger)
    .map(({ when, cells }) => ({ when, letters: cells[assignment.role] }))
    .filter(({ letters }) => letters.includes('C') && !letters.includes('R'))
    .map(({ when }) => ({
      action: 'read',
      conditions: { ...reachOf(assignment), ...when, createdBy: personId },
    }));
}

/** What a ledger shows to everybody of the city, whatever his unit; who reads the whole city reads it anyway. */
function sharedReads(ledger: Ledger, assignment: Assignment): Grant[] {
  const { cityId, role, unitLevel } = assignment;
  if (ledger.shared === null || cityId === NO_ID) return [];
  const readsAll = variantsOf(ledger).every(({ cells }) => cells[role].includes('R'));
  if (readsAll && isAtOrAbove(unitLevel, 'CITY')) return [];
  const conditions = { ...ledger.shared, [ANCESTOR_KEYS.CITY]: cityId };
  return [
    { action: 'read', conditions },
    { action: 'count', conditions },
  ];
}

function extraFor(ledger: Ledger, action: string, { unitLevel }: Assignment, personId: string): Condition {
  if (action === 'create') return ledger.createWhen[unitLevel] ?? {};
  if (action !== 'update') return {};
  const own = ledger.updatesOwn.includes(unitLevel) ? { createdBy: personId } : {};
  return { open: true, ...ledger.updateWhen[unitLevel], ...own };
}
