// Who asks: looked up in the database on every request, as an application with sessions does.
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import DataLoader from 'dataloader';
import type { AuthChecker } from 'type-graphql';
import { type DataSource, In, MoreThan } from 'typeorm';
import { HazardCheck, type RoleAssignment, Session, Unit } from './entities.ts';

/** A person signed in, with the roles and the units they hold. */
export interface Viewer {
  readonly personId: string;
  readonly personName: string;
  readonly assignments: readonly RoleAssignment[];
}

export interface Context {
  readonly database: DataSource;
  readonly viewer: Viewer | null;
  /** The business day, YYYY-MM-DD. */
  readonly today: string;
  readonly checksOfHazard: DataLoader<string, HazardCheck[]>;
  readonly units: DataLoader<string, Unit | null>;
}

const tokenOf = (request: IncomingMessage): string | null =>
  /(?:^|; )sid=([\w-]{43})/.exec(request.headers.cookie ?? '')?.[1] ?? null;

async function viewerOf(database: DataSource, request: IncomingMessage): Promise<Viewer | null> {
  const token = tokenOf(request);
  if (token === null) return null;
  const session = await database.getRepository(Session).findOne({
    where: { tokenHash: createHash('sha256').update(token).digest('hex'), expiresAt: MoreThan(new Date()) },
    relations: { account: { person: { assignments: { unit: true } } } },
  });
  if (session === null || session.account.disabled) return null;
  const { person } = session.account;
  return { personId: person.id, personName: person.name, assignments: person.assignments };
}

/** One context a request; its loaders batch what the rows of one answer ask for. */
export async function openContext(
  database: DataSource,
  today: string,
  request: IncomingMessage,
): Promise<Context> {
  return {
    database,
    today,
    viewer: await viewerOf(database, request),
    checksOfHazard: new DataLoader(async (hazardIds) => {
      const checks = await database
        .getRepository(HazardCheck)
        .find({ where: { hazardId: In([...hazardIds]) }, order: { id: 'ASC' } });
      const byHazard = new Map(hazardIds.map((id) => [id, [] as HazardCheck[]]));
      for (const check of checks) byHazard.get(check.hazardId)?.push(check);
      return hazardIds.map((id) => byHazard.get(id) ?? []);
    }),
    units: new DataLoader(async (ids) => {
      const units = await database.getRepository(Unit).findBy({ id: In([...ids]) });
      const byId = new Map(units.map((unit) => [unit.id, unit]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
  };
}

export const isSignedIn: AuthChecker<Context> = ({ context }) => context.viewer !== null;
