import { AppError, type LocalDate } from '@luze/domain';
import { type Context, requireViewer } from '../context.ts';
import { asId, isId } from '../database/id.ts';
import { limitOf, offsetOf } from '../graphql/paging.ts';
import { directoryPieces, type Place, readablePaths, underAny } from '../organisation/reach.service.ts';
import type { PersonRow } from './person.entity.ts';
import type { PersonFilter } from './person.type.ts';

const MOST_PEOPLE = 100;
const FURTHEST = 10_000;

export interface PeoplePage {
  readonly nodes: readonly PersonRow[];
  /** Counted only when asked for. */
  totalCount(): Promise<number>;
}

const likeText = (text: string): string => `%${text.replace(/[!%_]/g, (sign) => `!${sign}`)}%`;

interface Where {
  readonly sql: string;
  readonly params: readonly unknown[];
}

async function whereOf(context: Context, filter: PersonFilter): Promise<Where> {
  const reach = underAny('u.path', await readablePaths(context, 'Person'));
  const parts: Where[] = [reach];
  if (filter.under) {
    const unit = isId(filter.under) ? await context.loaders.unit.load(filter.under) : null;
    parts.push(
      unit === null ? { sql: '1 = 0', params: [] } : { sql: 'u.path LIKE ?', params: [`${unit.path}%`] },
    );
  }
  if (filter.active !== undefined && filter.active !== null)
    parts.push({ sql: 'p.active = ?', params: [filter.active ? 1 : 0] });
  const text = filter.query?.normalize('NFC').trim();
  if (text) parts.push(await textWhere(context, likeText(text)));
  if (filter.role) parts.push(roleWhere(filter.role, context.clock.today()));
  return { sql: parts.map((part) => part.sql).join(' AND '), params: parts.flatMap((part) => part.params) };
}

/** A post is searched only where it is shown: an auditor reads names. */
async function textWhere(context: Context, like: string): Promise<Where> {
  const name = "p.name LIKE ? ESCAPE '!'";
  return (await readsNamesOnly(context))
    ? { sql: name, params: [like] }
    : { sql: `(${name} OR p.job_title LIKE ? ESCAPE '!')`, params: [like, like] };
}

const roleWhere = (role: string, today: LocalDate): Where => ({
  sql: 'EXISTS (SELECT 1 FROM role_assignment ra WHERE ra.person_id = p.id AND ra.role = ? AND ra.valid_from <= ? AND (ra.valid_to IS NULL OR ra.valid_to >= ?))',
  params: [role, today, today],
});

/** True where every rule that lets the viewer read people is an auditor's: names only. */
export async function readsNamesOnly(context: Context): Promise<boolean> {
  return (await directoryPieces(context, 'Person')).every((piece) => piece.role === 'AUDITOR');
}

/** People of the units within the reach, by name. */
export async function listPeople(
  context: Context,
  filter: PersonFilter,
  first: number,
  offset: number,
): Promise<PeoplePage> {
  const where = await whereOf(context, filter);
  const from = `FROM person p JOIN unit u ON u.id = p.unit_id WHERE ${where.sql}`;
  const rows = await context.database.query<{ id: string | number }>(
    `SELECT p.id ${from} ORDER BY u.order_no, u.id, p.id LIMIT ${limitOf(first, MOST_PEOPLE)} OFFSET ${offsetOf(offset, FURTHEST)}`,
    where.params,
  );
  const people = await context.loaders.person.loadMany(rows.map((row) => String(row.id)));
  return {
    nodes: people.filter((person): person is PersonRow => person !== null && !(person instanceof Error)),
    totalCount: async () =>
      Number(
        (
          await context.database.query<{ n: number | string }>(`SELECT COUNT(*) AS n ${from}`, where.params)
        )[0]?.n ?? 0,
      ),
  };
}

/** Where a person works. @throws AppError NOT_FOUND */
export async function placeOf(context: Context, person: Pick<PersonRow, 'unitId'>): Promise<Place> {
  const unit = await context.loaders.unit.load(person.unitId);
  if (unit === null) throw new AppError('NOT_FOUND');
  return unit;
}

/** A person within the reach, or the viewer. @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND */
export async function readPerson(context: Context, id: string): Promise<PersonRow> {
  const isSelf = asId(id) === requireViewer(context).personId;
  const paths = isSelf ? [] : await readablePaths(context, 'Person');
  const person = await context.loaders.person.load(asId(id));
  if (person === null) throw new AppError('NOT_FOUND');
  if (isSelf) return person;
  const { path } = await placeOf(context, person);
  if (!paths.some((readable) => path.startsWith(readable))) throw new AppError('NOT_FOUND');
  return person;
}

/** What of a person the viewer sees: everything of himself, names only as an auditor, sign-in where he manages. */
export interface Sight {
  readonly details: boolean;
  readonly account: boolean;
}

export async function sightOf(context: Context, person: PersonRow): Promise<Sight> {
  if (context.viewer === null) return { details: false, account: false };
  if (person.id === context.viewer.personId) return { details: true, account: true };
  const place = await context.loaders.unit.load(person.unitId);
  const pieces = (await directoryPieces(context, 'Person')).filter((piece) =>
    place?.path.startsWith(piece.path),
  );
  return {
    details: pieces.some((piece) => piece.letters.includes('R') && piece.role !== 'AUDITOR'),
    account: pieces.some((piece) => piece.letters.includes('U') || piece.role === null),
  };
}
