import { AppError, type Ledger, type LedgerRow, NO_ID } from '@luze/domain';
import { canOn } from '@luze/permissions';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { once } from '../idempotency/idempotency.service.ts';
import { countRows } from './count.ts';
import type { FilterInput } from './filter.ts';
import { accessOf } from './of-context.ts';
import type { Direction, OrderKey } from './order.ts';
import { standsAlone } from './plan-needs.ts';
import { conflictOf, present } from './present.ts';
import { findRecord, listRows } from './read.ts';
import { revealing } from './reader.ts';
import type { Presented } from './record-view.ts';
import { isRevealed } from './revealed.ts';
import { askedOf } from './selection.ts';
import { StaleRow, type Work } from './service.ts';
import { statsOf } from './stats.ts';

/** What a list's arguments are as GraphQL delivers them. */
export interface ListInput {
  readonly filter?: FilterInput | null;
  readonly orderBy?:
    | readonly { readonly field?: string | null; readonly direction?: Direction | null }[]
    | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly offset?: number | null;
}

const orderKeys = (orderBy: ListInput['orderBy']): OrderKey[] =>
  (orderBy ?? []).flatMap(({ field, direction }) =>
    field ? [{ property: field, direction: direction ?? 'ASC' }] : [],
  );

/** A page of records with what comes after it. @throws AppError FORBIDDEN, FORBIDDEN_FIELD, INVALID */
export async function list(
  context: Context,
  ledger: Ledger,
  args: ListInput,
  info: GraphQLResolveInfo,
): Promise<object> {
  const { reader, loaders } = await accessOf(context);
  const asked = askedOf(info, [['nodes'], ['edges', 'node']]);
  const page = await listRows(reader, ledger, { ...args, orderBy: orderKeys(args.orderBy) }, asked);
  const desk = { reader, ledger, loaders };
  const nodes = page.found.map((found) => page.plan.present(desk, found));
  const last = page.found.at(-1);
  return {
    totalCount: () => countRows(reader, ledger, args.filter),
    nodes,
    edges: () => page.found.map((found, index) => ({ node: nodes[index], cursor: () => page.cursor(found) })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      endCursor: () => (last === undefined ? null : page.cursor(last)),
    },
  };
}

/** @throws AppError NOT_FOUND outside the reach */
export async function one(
  context: Context,
  ledger: Ledger,
  id: string,
  info: GraphQLResolveInfo,
): Promise<Presented> {
  const access = await accessOf(context);
  const { loaders } = access;
  const reader = (await isRevealed(context, access.reader, ledger, id))
    ? revealing(access.reader)
    : access.reader;
  const record = await findRecord(reader, ledger, id, askedOf(info, [[]]));
  if (record === null) throw new AppError('NOT_FOUND');
  return record.plan.present({ reader, ledger, loaders }, record.found);
}

/** Counts by the dimensions asked for. @throws AppError FORBIDDEN, FORBIDDEN_FIELD, INVALID, TOO_COMPLEX */
export async function stats(
  context: Context,
  ledger: Ledger,
  filter: FilterInput | null,
  by: readonly string[],
  info: GraphQLResolveInfo,
): Promise<object[]> {
  const { reader, loaders } = await accessOf(context);
  const asked = askedOf(info, [[]]);
  const asksTotals = ledger.totals.some((name) => asked.has(name));
  const found = await statsOf(reader, ledger, filter, by, asksTotals);
  const unit = (name: string, id: string | null) => () =>
    id === null || id === NO_ID ? null : asksOnlyId(asked.get(name)) ? { id } : loaders.units.load(id);
  return found.map((stat) => ({
    ...stat,
    unit: unit('unit', stat.unitId ?? stat.countyId ?? stat.cityId),
    county: unit('county', stat.countyId),
  }));
}

/** A unit's id is known without a look. */
const asksOnlyId = (names: ReadonlySet<string> | undefined): boolean =>
  [...(names ?? [])].every((name) => name === 'id' || name === '__typename');

/**
 * One write: its own transaction, the answer kept under the idempotency key, the record presented as it is afterwards.
 * @throws AppError CONFLICT with the current record when somebody else was first
 */
export async function write(
  context: Context,
  ledger: Ledger,
  key: string | null,
  request: object,
  info: GraphQLResolveInfo,
  act: (work: Work) => Promise<LedgerRow>,
): Promise<Presented> {
  const { reader, writer, loaders } = await accessOf(context);
  const { database, clock } = context;
  const desk = { reader, ledger, loaders };
  const asked = askedOf(info, [[]]);
  let written = null as LedgerRow | null;
  try {
    const id = await database.transaction(
      async (tx) => {
        written = null;
        const go = async (): Promise<string> => {
          written = await act({ tx, dialect: database.dialect, writer });
          return written.id;
        };
        if (key === null) return go();
        const submission = {
          actorId: writer.personId,
          key,
          request: { ledger: ledger.name, ...request },
          mac: context.auditKey.mac,
          now: clock.systemNow(),
        };
        return once(tx, database.dialect, submission, go);
      },
      { retry: true, ofRecords: true },
    );
    // What was written need not be read again to be shown, unless the answer wants more than the row.
    if (written !== null && standsAlone(ledger, asked) && canOn(reader.ability, 'read', ledger, written))
      return present(desk, written);
    const record = await findRecord(reader, ledger, id, asked);
    if (record === null) throw new AppError('NOT_FOUND');
    return record.plan.present(desk, record.found);
  } catch (error) {
    if (error instanceof StaleRow)
      throw new AppError('CONFLICT', { current: await conflictOf(desk, error.row) });
    throw error;
  }
}
