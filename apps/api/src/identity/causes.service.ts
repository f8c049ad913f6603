import { type Actor, type Authority, authoritiesOf } from '@luze/permissions';
import { type Context, requireViewer } from '../context.ts';
import { placeholders } from '../database/placeholders.ts';
import type { NamedPersonType } from '../graphql/named.ts';
import { namedUnit } from '../graphql/named-of.ts';
import { mayIn } from '../organisation/reach.service.ts';
import type { SightCauseType } from './sight.type.ts';

/** Who granted an assignment, where the asker reads people of his unit, or granted it himself. */
async function giverFor(context: Context, id: string | undefined): Promise<NamedPersonType | null> {
  const giver = id === undefined ? null : await context.loaders.person.load(id);
  if (giver === null) return null;
  const unit = await context.loaders.unit.load(giver.unitId);
  const isTold =
    giver.id === requireViewer(context).personId ||
    (unit !== null && (await mayIn(context, 'Person', 'R', unit)));
  return isTold ? { id: giver.id, name: giver.name } : null;
}

async function giversOf(context: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await context.database.query<{ id: string | number; granted_by: string | number | null }>(
    `SELECT id, granted_by FROM role_assignment WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  return new Map(
    rows.flatMap(({ id, granted_by }) =>
      granted_by === null ? [] : [[String(id), String(granted_by)] as const],
    ),
  );
}

/** Each line of an actor's authority as it is shown: since when, by whom it was granted, for whom it is carried. */
export async function causesOf(
  context: Context,
  actor: Actor,
): Promise<ReadonlyMap<Authority['assignment'], SightCauseType>> {
  const authorities = authoritiesOf(actor);
  const givers = await giversOf(
    context,
    authorities.map(({ assignment }) => assignment.id),
  );
  const principals = new Map(
    actor.delegations.map(({ principalId, principalName }) => [principalId, principalName]),
  );
  return new Map(
    await Promise.all(
      authorities.map(
        async ({ assignment, principalId }) =>
          [
            assignment,
            {
              role: assignment.role,
              unit: await namedUnit(context, assignment.unitId),
              duties: assignment.duties,
              validFrom: assignment.validFrom,
              validTo: assignment.validTo,
              grantedBy: await giverFor(context, givers.get(assignment.id)),
              principal:
                principalId === null ? null : { id: principalId, name: principals.get(principalId) ?? '' },
            },
          ] as const,
      ),
    ),
  );
}
