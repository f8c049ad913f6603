import { AppError, IDENTITY_YEARS, type LedgerRow, rulesOn } from '@luze/domain';
import { canEver } from '@luze/permissions';
import { In } from 'typeorm';
import { type Context, requireViewer } from '../context.ts';
import { accessible } from '../database/accessible.ts';
import { namedUnit } from '../graphql/named-of.ts';
import { sqlName } from '../ledger/columns.ts';
import { ruleParameters } from '../ledger/rule-params.ts';
import { holdsOver, isSameHuman } from '../reveal/reveal-holders.service.ts';
import { type EmptyingRow, emptyingTable } from './emptying.entity.ts';
import type { EmptyingsType, EmptyingType } from './emptying.type.ts';
import { RETAINED, type RecordDue, recordsDueOf } from './records-due.ts';

/** The longest list of what was emptied that anybody is shown. */
const MOST = 200;

/** A record whose term is over, with the latest proposal about it. */
export interface DueWithProposal extends RecordDue {
  readonly latest: EmptyingRow | null;
}

/** The proposal that waits for a second holder, about the record as it is; null where none does. */
export const proposalFor = ({ row, latest }: Pick<DueWithProposal, 'row' | 'latest'>): EmptyingRow | null =>
  latest !== null && latest.decidedAt === null && latest.version === row.version ? latest : null;

/** @throws AppError FORBIDDEN for who does not hold the city's discipline duty himself */
export function requireHolder(context: Context): void {
  const holds = requireViewer(context).assignments.some(
    ({ role, duties }) => role === 'CITY_ADMIN' && duties.includes('DISCIPLINE'),
  );
  if (!holds) throw new AppError('FORBIDDEN');
}

/** What has reached its term among the records the viewer reads and holds the duty over: never one he is recused from. */
export async function dueFor(context: Context): Promise<DueWithProposal[]> {
  const viewer = requireViewer(context);
  const { database, clock } = context;
  const today = clock.today();
  const rules = rulesOn(await ruleParameters(database, clock.systemNow()), today);
  const readable = RETAINED.filter((ledger) => canEver(context.ability, 'read', ledger));
  const found = await Promise.all(
    readable.map((ledger) => {
      const own = accessible(context.ability, 'read', ledger.name, (property) => sqlName(ledger, property));
      return recordsDueOf(database.query, ledger, own, rules, today);
    }),
  );
  const due = found.flat().filter(({ row }) => holdsOver(viewer, row));
  const proposals = await proposalsOf(context, due);
  return due
    .map((one) => ({ ...one, latest: proposals.get(keyOf(one.ledger.name, one.row.id)) ?? null }))
    .toSorted((one, other) => one.from.localeCompare(other.from));
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
  { ledger, row, from, latest }: Omit<DueWithProposal, 'from'> & { readonly from: string | null },
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

/** Records that were emptied, of those the viewer reads, the latest first. */
async function emptiedFor(context: Context): Promise<EmptyingType[]> {
  const rows = await context.database.read.find(emptyingTable, {
    where: { consented: true },
    order: { id: 'DESC' },
    take: MOST,
  });
  const shown = RETAINED.filter((ledger) => canEver(context.ability, 'read', ledger)).map(async (ledger) => {
    const own = rows.filter(({ subject }) => subject === ledger.name);
    if (own.length === 0) return [];
    const { text, params } = accessible(context.ability, 'read', ledger.name, (name) =>
      sqlName(ledger, name),
    );
    const found = await context.database.query<{ id: unknown; number: unknown; unit_id: unknown }>(
      `SELECT id, ${sqlName(ledger, ledger.number.field)} AS number, unit_id FROM ${ledger.table} WHERE ${text} AND emptied_on IS NOT NULL AND id IN (${own.map(() => '?').join(', ')})`,
      [...params, ...own.map(({ recordId }) => recordId)],
    );
    const byId = new Map(found.map((row) => [String(row.id), row]));
    return own.flatMap((latest) => {
      const record = byId.get(latest.recordId);
      if (record === undefined) return [];
      const row = {
        id: latest.recordId,
        unitId: String(record.unit_id),
        [ledger.number.field]: record.number,
      } as unknown as LedgerRow;
      return [{ ledger, row, from: null, latest }];
    });
  });
  const all = (await Promise.all(shown)).flat();
  return Promise.all(
    all
      .toSorted((one, other) => Number(other.latest.id) - Number(one.latest.id))
      .map((one) => presented(context, one)),
  );
}

/** What has reached its term and what was emptied. @throws AppError FORBIDDEN */
export async function emptyings(context: Context): Promise<EmptyingsType> {
  requireHolder(context);
  const { database, clock } = context;
  const rules = rulesOn(await ruleParameters(database, clock.systemNow()), clock.today());
  const due = await dueFor(context);
  return {
    years: rules.number(IDENTITY_YEARS),
    due: await Promise.all(due.map((one) => presented(context, one))),
    emptied: await emptiedFor(context),
  };
}
