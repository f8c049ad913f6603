import { AppError, IDENTITY_YEARS, type Ledger, type RuleReader, rulesOn } from '@luze/domain';
import { type Actor, canEver, holdsDiscipline } from '@luze/permissions';
import { In } from 'typeorm';
import { type Context, requireViewer } from '../context.ts';
import { accessible } from '../database/accessible.ts';
import { namedUnit } from '../graphql/named-of.ts';
import { actorOn } from '../identity/actor.service.ts';
import { actorSource } from '../identity/actor-source.service.ts';
import { sqlName } from '../ledger/columns.ts';
import { accessOf } from '../ledger/of-context.ts';
import { rowsOfIds } from '../ledger/read.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { holdsOver, isHolder, isSameHuman } from '../reveal/reveal-holders.service.ts';
import { type EmptyingRow, emptyingTable } from './emptying.entity.ts';
import type { EmptyingsType, EmptyingType } from './emptying.type.ts';
import { RETAINED, type RecordDue, recordsDueOf } from './records-due.ts';

/** The longest list of what was emptied that anybody is shown. */
const MOST = 200;

/** A record whose term is over, with the latest proposal about it. */
export interface DueWithProposal extends RecordDue {
  readonly latest: EmptyingRow | null;
}

/** A record that was emptied, with the proposal it was emptied by. */
interface Emptied extends Omit<RecordDue, 'from'> {
  readonly from: null;
  readonly latest: EmptyingRow;
}

/** The proposal that waits for a second holder, about the record as it is; null where none does. */
export const proposalFor = ({ row, latest }: Pick<DueWithProposal, 'row' | 'latest'>): EmptyingRow | null =>
  latest !== null && latest.decidedAt === null && latest.version === row.version ? latest : null;

/** @throws AppError FORBIDDEN for who does not hold the city's discipline duty himself */
export function requireHolder(context: Context): void {
  if (!requireViewer(context).assignments.some(holdsDiscipline)) throw new AppError('FORBIDDEN');
}

const readable = ({ ability }: Context): Ledger[] =>
  RETAINED.filter((ledger) => canEver(ability, 'read', ledger));

/** The figures of the rules as of today: a term is what it is now, whatever it was when a record ended. */
export const rulesOfToday = async ({
  database,
  clock,
}: Pick<Context, 'database' | 'clock'>): Promise<RuleReader> =>
  rulesOn(await ruleParameters(database, clock.systemNow()), clock.today());

/** What has reached its term among the records the viewer reads and holds the duty over: never one he is recused from. */
export async function dueFor(context: Context, rules: RuleReader): Promise<DueWithProposal[]> {
  const viewer = requireViewer(context);
  const { database, clock } = context;
  const today = clock.today();
  const found = await Promise.all(
    readable(context).map((ledger) => {
      const own = accessible(context.ability, 'read', ledger.name, (property) => sqlName(ledger, property));
      return recordsDueOf(database.query, ledger, own, rules, today);
    }),
  );
  const due = found.flat().filter(({ row }) => holdsOver(viewer, row));
  const proposals = await proposalsOf(context, due);
  const authors = await authorsOf(context, [...proposals.values()]);
  return due
    .map((one) => {
      const latest = proposals.get(keyOf(one.ledger.name, one.row.id)) ?? null;
      // What waits for a decision stands as long as its author could make it again; else it may be made anew.
      const author = latest === null ? undefined : authors.get(latest.proposedBy);
      return { ...one, latest: author !== undefined && !isHolder(author, one) ? null : latest };
    })
    .toSorted((one, other) => one.from.localeCompare(other.from));
}

/** Who made the proposals that wait for a decision, as they are today. */
async function authorsOf(
  context: Context,
  proposals: readonly EmptyingRow[],
): Promise<ReadonlyMap<string, Actor>> {
  const waiting = proposals.filter(({ decidedAt }) => decidedAt === null);
  const ids = [...new Set(waiting.map(({ proposedBy }) => proposedBy))];
  const actors = await Promise.all(
    ids.map(async (id) => [id, await actorOn(actorSource(context), id, context.clock.today())] as const),
  );
  return new Map(actors);
}

const keyOf = (subject: string, recordId: string): string => `${subject} ${recordId}`;

/** The latest proposal about each record. */
async function proposalsOf(
  context: Context,
  due: readonly RecordDue[],
): Promise<ReadonlyMap<string, EmptyingRow>> {
  if (due.length === 0) return new Map();
  const rows = await context.database.read.find(emptyingTable, {
    where: { recordId: In(due.map(({ row }) => row.id)) },
    order: { id: 'ASC' },
  });
  return new Map(rows.map((row) => [keyOf(row.subject, row.recordId), row]));
}

const named = async (context: Context, id: string | null) =>
  id === null ? null : { id, name: (await context.loaders.person.load(id))?.name ?? '' };

async function presented(
  context: Context,
  { ledger, row, from, latest }: DueWithProposal | Emptied,
): Promise<EmptyingType> {
  const proposal = from === null ? null : proposalFor({ row, latest });
  return {
    subject: ledger.name,
    recordId: row.id,
    number: String(row[ledger.number.field] ?? ''),
    unit: await namedUnit(context, row.unitId),
    dueFrom: from,
    proposedBy: await named(context, latest?.proposedBy ?? null),
    proposedAt: latest?.proposedAt ?? null,
    decidedBy: await named(context, latest?.decidedBy ?? null),
    decidedAt: latest?.decidedAt ?? null,
    refusal: latest?.reason ?? null,
    mayPropose: from !== null && proposal === null,
    mayDecide: proposal !== null && !(await isSameHuman(context, proposal.proposedBy)),
  };
}

/** Records of one ledger that were emptied, of those the viewer reads. */
async function emptiedOf(
  context: Context,
  ledger: Ledger,
  consented: readonly EmptyingRow[],
): Promise<Emptied[]> {
  const own = consented.filter(({ subject }) => subject === ledger.name);
  const ids = own.map(({ recordId }) => recordId);
  const { reader } = await accessOf(context);
  const found = new Map((await rowsOfIds(reader, ledger, {}, ids)).map((row) => [row.id, row]));
  return own.flatMap((latest) => {
    const row = found.get(latest.recordId);
    return row === undefined ? [] : [{ ledger, row, from: null, latest }];
  });
}

/** Records that were emptied, of those the viewer reads, the latest first. */
async function emptiedFor(context: Context): Promise<EmptyingType[]> {
  const consented = await context.database.read.find(emptyingTable, { where: { consented: true } });
  const all = await Promise.all(readable(context).map((ledger) => emptiedOf(context, ledger, consented)));
  const latest = all
    .flat()
    .toSorted((one, other) => Number(other.latest.id) - Number(one.latest.id))
    .slice(0, MOST);
  return Promise.all(latest.map((one) => presented(context, one)));
}

/** What has reached its term and what was emptied. @throws AppError FORBIDDEN */
export async function emptyings(context: Context): Promise<EmptyingsType> {
  requireHolder(context);
  const rules = await rulesOfToday(context);
  const due = await dueFor(context, rules);
  return {
    years: rules.number(IDENTITY_YEARS),
    due: await Promise.all(due.map((one) => presented(context, one))),
    emptied: await emptiedFor(context),
  };
}
