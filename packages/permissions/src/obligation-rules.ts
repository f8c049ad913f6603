import {
  ALL_KINDS,
  type Assignment,
  type Condition,
  DUTIES_TO_NAME,
  type Level,
  levelsBelow,
  OBLIGATION_KINDS,
  type ObligationKind,
  type Role,
} from '@luze/domain';
import type { Authority } from './actor.ts';
import { type Cells, DELEGATED, type Letter } from './grants.ts';
import { type Grant, reachOf } from './rules-of.ts';

/** The subject of what units owe: no ledger, so it has a row of the matrix of its own. */
export const OBLIGATION = 'Obligation';

/** S asks for an exemption of what the own unit owes, A decides on one of the units below, and urges them. */
const OBLIGATION_CELLS: Cells = {
  CITY_ADMIN: 'RSAE',
  COUNTY_SECRETARY: 'RSAE',
  BRANCH_SECRETARY: 'RS',
  AUDITOR: 'RE',
};

/** Whose exemptions a role decides on: of the level below; a city's own, another administrator of it. */
const DECIDES_FOR: Readonly<Record<Role, readonly Level[]>> = {
  CITY_ADMIN: ['COUNTY', 'CITY'],
  COUNTY_SECRETARY: ['BRANCH'],
  BRANCH_SECRETARY: [],
  AUDITOR: [],
};

/** Kinds an assignment's duties open. */
export const kindsOpenedTo = ({ duties }: Pick<Assignment, 'duties'>): ObligationKind[] =>
  ALL_KINDS.filter((kind) =>
    OBLIGATION_KINDS[kind].openedBy.some((duty) =>
      duties.length === 0 ? !DUTIES_TO_NAME.has(duty) : duties.includes(duty),
    ),
  );

/** What one line of authority gives on what units owe. */
export function obligationGrantsOf({ assignment, principalId }: Authority): Grant[] {
  const kinds = kindsOpenedTo(assignment);
  if (kinds.length === 0) return [];
  const ofKinds: Condition = kinds.length === ALL_KINDS.length ? {} : { kind: kinds };
  const reach = reachOf(assignment);
  const may = (letter: Letter): boolean =>
    OBLIGATION_CELLS[assignment.role].includes(letter) && (principalId === null || DELEGATED.has(letter));
  const grants: readonly (readonly [letter: Letter, grant: Grant])[] = [
    ['R', { action: 'read', conditions: { ...reach, ...ofKinds } }],
    ['E', { action: 'export', conditions: { ...reach, ...ofKinds } }],
    ['S', { action: 'requestExemption', conditions: { unitId: assignment.unitId, ...ofKinds } }],
    [
      'A',
      {
        action: 'decideExemption',
        conditions: { ...reach, unitLevel: DECIDES_FOR[assignment.role], ...ofKinds },
      },
    ],
    [
      'A',
      { action: 'urge', conditions: { ...reach, unitLevel: levelsBelow(assignment.unitLevel), ...ofKinds } },
    ],
  ];
  return grants.flatMap(([letter, grant]) => (may(letter) ? [grant] : []));
}
