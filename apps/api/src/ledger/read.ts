import { AppError, type Ledger, type LedgerRow } from '@luze/domain';
import { canEver, type LedgerAbility } from '@luze/permissions';
import type { EntityManager } from 'typeorm';
import { accessible, allOf, type Sql } from '../database/accessible.ts';
import type { Database } from '../database/database.ts';
import { isId } from '../database/id.ts';
import { placeholders } from '../database/placeholders.ts';
import { select } from '../database/rows.ts';
import { columnsOf, quoted, quotedTable, sqlName } from './columns.ts';
import { type FilterInput, filterSql } from './filter.ts';
import { refuseHugeFilter } from './filter-limits.ts';
import {
  afterSql,
  cursorOf,
  defaultOrder,
  type OrderKey,
  type OrderKeys,
  orderSql,
  pageKeys,
  withId,
} from './order.ts';
import { type Found, type Plan, planOf } from './plan.ts';
import type { Reader } from './reader.ts';
import type { Asked } from './selection.ts';
import { decodeRow } from './values.ts';

type Query = Database['query'];

/** What a list is asked for; `first` up to 100, `offset` up to 10,000 and never with `after`. */
export interface ListArgs {
  readonly filter?: FilterInput | null;
  readonly orderBy?: readonly OrderKey[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly offset?: number | null;
}

/** A page of records as a plan read them, with what comes after it. */
export interface Page {
  readonly found: readonly Found[];
  /** Where the list goes on after a record of the page. */
  cursor(found: Found): string;
  readonly hasNextPage: boolean;
}

export const MAX_FIRST = 100;
export const MAX_OFFSET = 10_000;
const MAX_KEYS = 10;

/** @throws AppError FORBIDDEN when no rule gives the verb on any row of the ledger */
export function requireVerb(reader: Reader, action: string, ledger: Ledger): void {
  if (!canEver(reader.ability, action, ledger)) throw new AppError('FORBIDDEN');
}

const reaches = new WeakMap<LedgerAbility, Map<string, Sql>>();

/** The rows an ability opens for a verb, translated once for each ability, verb and ledger. */
function reachOf(ability: LedgerAbility, action: string, ledger: Ledger): Sql {
  const known = reaches.get(ability) ?? new Map<string, Sql>();
  reaches.set(ability, known);
  const key = `${action} ${ledger.name}`;
  const found =
    known.get(key) ?? accessible(ability, action, ledger.name, (property) => sqlName(ledger, property));
  known.set(key, found);
  return found;
}

/** The reader's rows that meet a filter. @throws AppError FORBIDDEN_FIELD, INVALID, TOO_COMPLEX */
export function whereOf(
  reader: Reader,
  ledger: Ledger,
  filter: FilterInput | null | undefined,
  action = 'read',
): Sql {
  refuseHugeFilter(filter);
  const reach = reachOf(reader.ability, action, ledger);
  const masks = reader.masks(ledger);
  const clouded = action === 'count' ? new Set([...masks.clouded, ...masks.closedToCounts]) : masks.clouded;
  return allOf([
    reach,
    filterSql(
      { ledger, clouded, today: reader.today, viewerLevel: reader.viewerLevel, keyed: reader.vault.keyed },
      filter,
    ),
  ]);
}

export const selectList = (ledger: Ledger): string =>
  columnsOf(ledger)
    .map((column) => quoted(column.column))
    .join(', ');

export const decodeAll = (ledger: Ledger, raws: readonly object[]): LedgerRow[] =>
  raws.map((raw) => decodeRow(columnsOf(ledger), raw as Record<string, unknown>) as unknown as LedgerRow);

function checkPaging({ first, after, offset }: ListArgs): void {
  const violations = [
    ...(first !== undefined && first !== null && (first < 1 || first > MAX_FIRST)
      ? [{ field: 'first', code: 'PAGE_SIZE', params: { max: MAX_FIRST } }]
      : []),
    ...((offset ?? 0) < 0 || (offset ?? 0) > MAX_OFFSET
      ? [{ field: 'offset', code: 'PAGE_OFFSET', params: { max: MAX_OFFSET } }]
      : []),
    ...(offset !== undefined && offset !== null && after !== undefined && after !== null
      ? [{ field: 'offset', code: 'PAGE_OFFSET_WITH_AFTER' }]
      : []),
  ];
  if (violations.length > 0) throw new AppError('INVALID', { violations });
}

/** The plan of a reader for what is asked of the records of a ledger; null asks for the whole row. */
export const planFor = (
  reader: Reader,
  ledger: Ledger,
  asked: Asked | null,
  keys: readonly OrderKey[] = [],
): Plan =>
  planOf(
    ledger,
    asked,
    keys.map(({ property }) => property),
    reader.masks(ledger),
  );

/**
 * The ids of one page and of the row after it, as `page_id` with their sort keys: one statement on one table, so that
 * one index can answer it.
 * @throws AppError FORBIDDEN, FORBIDDEN_FIELD, INVALID, TOO_COMPLEX
 */
export function pageIds(reader: Reader, ledger: Ledger, args: ListArgs): Sql & { readonly keys: OrderKeys } {
  requireVerb(reader, 'read', ledger);
  checkPaging(args);
  if ((args.orderBy?.length ?? 0) > MAX_KEYS) throw new AppError('TOO_COMPLEX');
  const keys = withId(args.orderBy && args.orderBy.length > 0 ? args.orderBy : defaultOrder(ledger));
  const forbidden = keys.find(({ property }) => reader.masks(ledger).clouded.has(property));
  if (forbidden !== undefined)
    throw new AppError('FORBIDDEN_FIELD', { params: { field: forbidden.property } });
  const after = args.after ? [afterSql(ledger, keys, args.after)] : [];
  const where = allOf([whereOf(reader, ledger, args.filter), ...after]);
  return {
    keys,
    text: `SELECT \`id\` AS page_id, ${pageKeys(ledger, keys).columns} FROM ${quotedTable(ledger)} WHERE ${where.text} ORDER BY ${orderSql(ledger, keys)} LIMIT ${firstOf(args) + 1} OFFSET ${args.offset ?? 0}`,
    params: where.params,
  };
}

const firstOf = (args: ListArgs): number => args.first ?? 20;

/**
 * A page of records with what is asked of each.
 * @throws AppError FORBIDDEN, FORBIDDEN_FIELD, INVALID, TOO_COMPLEX
 */
export async function listRows(
  reader: Reader,
  ledger: Ledger,
  args: ListArgs,
  asked: Asked | null = null,
): Promise<Page & { readonly plan: Plan }> {
  const { keys, text, params } = pageIds(reader, ledger, args);
  const plan = planFor(reader, ledger, asked, keys);
  // Ids first from one index, then the rows of the page: the optimiser never sorts wide rows.
  const statement = plan.statement(text, pageKeys(ledger, keys).order);
  const found = plan.found(await reader.database.rows(statement, params));
  const first = firstOf(args);
  return {
    plan,
    found: found.slice(0, first),
    cursor: (one) => cursorOf(ledger, keys, plan.row(one)),
    hasNextPage: found.length > first,
  };
}

/** Which rows a reading beside lists is about: an export, an import's look at what is there. */
interface Selection {
  readonly filter?: FilterInput | null;
  readonly action?: string;
}

/** Ids of the reach's rows that meet a filter, in the default order, up to a limit. */
export async function rowIds(
  reader: Reader,
  ledger: Ledger,
  { filter, action = 'read' }: Selection,
  limit: number,
): Promise<string[]> {
  const where = whereOf(reader, ledger, filter, action);
  const found = await reader.database.rows(
    `SELECT \`id\` FROM ${quotedTable(ledger)} WHERE ${where.text} ORDER BY ${orderSql(ledger, withId(defaultOrder(ledger)))} LIMIT ${limit}`,
    where.params,
  );
  return found.map(([id]) => String(id));
}

/** Every row of the reach that meets a filter, in the default order, up to a limit. */
export async function allRows(
  reader: Reader,
  ledger: Ledger,
  { filter, action = 'read', limit }: Selection & { readonly limit: number },
): Promise<LedgerRow[]> {
  const where = whereOf(reader, ledger, filter, action);
  const raws = await reader.database.query<Record<string, unknown>>(
    `SELECT ${selectList(ledger)} FROM ${quotedTable(ledger)} WHERE ${where.text} ORDER BY ${orderSql(ledger, withId(defaultOrder(ledger)))} LIMIT ${limit}`,
    where.params,
  );
  return decodeAll(ledger, raws);
}

/**
 * Those of some rows that lie in the reach and meet the filter now, in the order of the ids. For so many ids at a time
 * that the text repeats.
 */
export async function rowsOfIds(
  reader: Reader,
  ledger: Ledger,
  { filter, action = 'read' }: Selection,
  ids: readonly string[],
): Promise<LedgerRow[]> {
  if (ids.length === 0) return [];
  const where = allOf([
    { text: `\`id\` IN (${placeholders(ids)})`, params: ids },
    whereOf(reader, ledger, filter, action),
  ]);
  const plan = planFor(reader, ledger, null);
  const page = `SELECT \`id\` AS page_id FROM ${quotedTable(ledger)} WHERE ${where.text}`;
  const found = plan.found(await reader.database.rows(plan.statement(page, ''), where.params));
  const byId = new Map(found.map(plan.row).map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** One row within the reach, or null: outside it and not there look alike. */
export async function findRow(
  reader: Reader,
  ledger: Ledger,
  id: string,
  query: Query = reader.database.query,
): Promise<LedgerRow | null> {
  requireVerb(reader, 'read', ledger);
  if (!isId(id)) return null;
  const where = allOf([{ text: '`id` = ?', params: [id] }, whereOf(reader, ledger, null)]);
  const raws = await query<Record<string, unknown>>(
    `SELECT ${selectList(ledger)} FROM ${quotedTable(ledger)} WHERE ${where.text}`,
    where.params,
  );
  return decodeAll(ledger, raws)[0] ?? null;
}

/** One record within the reach with what is asked of it, or null: outside it and not there look alike. */
export async function findRecord(
  reader: Reader,
  ledger: Ledger,
  id: string,
  asked: Asked | null,
): Promise<{ readonly found: Found; readonly plan: Plan } | null> {
  requireVerb(reader, 'read', ledger);
  if (!isId(id)) return null;
  const where = allOf([{ text: '`id` = ?', params: [id] }, whereOf(reader, ledger, null)]);
  const plan = planFor(reader, ledger, asked);
  const page = `SELECT \`id\` AS page_id FROM ${quotedTable(ledger)} WHERE ${where.text}`;
  const [found] = plan.found(await reader.database.rows(plan.statement(page, ''), where.params));
  return found === undefined ? null : { found, plan };
}

/** A row by id whoever asks, inside a transaction: the service's own look at what is stored. */
export async function storedRow(tx: EntityManager, ledger: Ledger, id: string): Promise<LedgerRow | null> {
  const raws = await select<Record<string, unknown>>(
    tx,
    `SELECT ${selectList(ledger)} FROM ${quotedTable(ledger)} WHERE \`id\` = ?`,
    [id],
  );
  return decodeAll(ledger, raws)[0] ?? null;
}
