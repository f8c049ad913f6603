import { dutiesInEffect, idsOf, needsSecondPerson, type Role } from '@luze/domain';
import type { Opener } from '@luze/permissions';
import type { Context } from '../context.ts';
import { placeholders } from '../database/placeholders.ts';
import type { NamedPersonType, NamedUnitType } from '../graphql/named.ts';
import { namedUnit } from '../graphql/named-of.ts';
import { allowedBy, directoryPieces, type Place, piecesOf } from '../organisation/reach.service.ts';
import { givesBranchRolesOnly } from './assignment.service.ts';
import { assignmentsOn } from './viewer.ts';
import { isWider } from './wider-authority.ts';

/** Somebody who could grant an assignment, and the role he would do it by. */
export interface Granter {
  readonly role: Role;
  readonly unit: NamedUnitType;
  /** Null where the asker does not read people there. */
  readonly person: NamedPersonType | null;
}

/** An assignment that would open what was asked, and who could grant it. */
export interface Remedy {
  readonly role: Role;
  readonly unit: NamedUnitType;
  readonly duty: Opener['duty'];
  /** Takes a second person's confirmation before it counts. */
  readonly needsConfirmation: boolean;
  readonly granters: readonly Granter[];
}

const MOST_GRANTERS = 50;

interface Candidate {
  readonly person_id: string | number;
  readonly name: string;
  readonly home: string;
}

/** People with an assignment over one of these units today who can sign in, but for one. */
const candidates = (context: Context, unitIds: readonly string[], except: string): Promise<Candidate[]> => {
  const today = context.clock.today();
  const places = placeholders(unitIds);
  return context.database.query<Candidate>(
    `SELECT DISTINCT p.id AS person_id, p.name, u.path AS home FROM role_assignment ra
     JOIN person p ON p.id = ra.person_id JOIN unit u ON u.id = p.unit_id JOIN account a ON a.person_id = p.id
     WHERE ra.unit_id IN (${places}) AND ra.valid_from <= ? AND (ra.valid_to IS NULL OR ra.valid_to >= ?)
       AND p.active = 1 AND a.disabled = 0 AND p.id <> ? ORDER BY p.id LIMIT ${MOST_GRANTERS}`,
    [...unitIds, today, today, except],
  );
};

/** The roles by which somebody may grant an opener to a person who works at a place, by the rules of granting. */
async function grantingRoles(
  context: Context,
  granterId: string,
  opener: Opener,
  home: Place,
): Promise<{ readonly role: Role; readonly unitId: string }[]> {
  const assignments = await assignmentsOn(context.database, [granterId], context.clock.today());
  const pieces = await piecesOf(context, { assignments, delegations: [], office: null }, 'Person');
  const unit = await context.loaders.unit.load(opener.unitId);
  if (unit === null || !unit.active) return [];
  if (opener.role !== 'BRANCH_SECRETARY' && givesBranchRolesOnly(pieces)) return [];
  if (!allowedBy(pieces, 'U', home) || !allowedBy(pieces, 'U', unit)) return [];
  const given = dutiesInEffect(opener.role, [opener.duty], false);
  const held = { role: opener.role, unitId: opener.unitId, duties: given ?? [] };
  if (given !== null && (await isWider(context, assignments, [held]))) return [];
  return pieces.flatMap((piece) =>
    piece.role !== null && allowedBy([piece], 'U', unit) ? [{ role: piece.role, unitId: piece.unitId }] : [],
  );
}

/**
 * Who could grant assignments that would open what was asked, found by the rules of granting. People are named where
 * the asker reads people; elsewhere their office stands for them.
 */
export async function remediesOf(
  context: Context,
  person: { readonly id: string; readonly place: Place },
  openers: readonly Opener[],
): Promise<Remedy[]> {
  const readable = (await directoryPieces(context, 'Person')).filter(({ letters }) => letters.includes('R'));
  return Promise.all(
    openers.map(async (opener): Promise<Remedy> => {
      const unit = await context.loaders.unit.load(opener.unitId);
      const found = await candidates(context, idsOf(unit?.path ?? ''), person.id);
      const granters = new Map<string, Granter>();
      for (const { person_id, name, home } of found) {
        const isNamed = readable.some(({ path }) => home.startsWith(path));
        const named = isNamed ? { id: String(person_id), name } : null;
        for (const { role, unitId } of await grantingRoles(context, String(person_id), opener, person.place))
          granters.set(`${role} ${unitId} ${named?.id ?? ''}`, {
            role,
            unit: await namedUnit(context, unitId),
            person: named,
          });
      }
      return {
        role: opener.role,
        unit: await namedUnit(context, opener.unitId),
        duty: opener.duty,
        needsConfirmation: needsSecondPerson(opener.duty, opener.role),
        granters: [...granters.values()],
      };
    }),
  );
}
