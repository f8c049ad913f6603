import { isLocalDate, refuseInvalid } from '@luze/domain';
import { type Context, requireViewer } from '../context.ts';
import { allOf, NOTHING, type Sql } from '../database/accessible.ts';
import { sqlInstant } from '../database/dialect.ts';
import { isId } from '../database/id.ts';
import { limitOf } from '../graphql/paging.ts';
import { type AuditRow, auditTable } from './audit.entity.ts';
import type { AuditEntryType, AuditFilter, AuditPageType } from './audit.type.ts';
import { reachOf } from './audit-reach.ts';
import { titlesOf } from './audit-titles.ts';
import { narrowedDetails } from './audit-withheld.ts';
import { DENY } from './denial.service.ts';

const MOST = 100;
const DAY_MS = 86_400_000;

const startOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

function conditionsOf(filter: AuditFilter, after: string | null): Sql[] {
  const equal = (column: string, value: string | null | undefined): Sql[] =>
    value ? [{ text: `${column} = ?`, params: [value] }] : [];
  const id = (column: string, value: string | null | undefined): Sql[] =>
    value ? [isId(value) ? { text: `${column} = ?`, params: [value] } : NOTHING] : [];
  const actor = filter.actor?.normalize('NFC').trim();
  const text = filter.text?.normalize('NFC').trim();
  return [
    // INSTR, not LIKE: LIKE ignores case on SQLite alone, and has characters of its own.
    ...(actor
      ? [{ text: `actor_id IN (SELECT id FROM person WHERE INSTR(name, ?) > 0)`, params: [actor] }]
      : []),
    ...(text ? [{ text: 'INSTR(reason, ?) > 0', params: [text] }] : []),
    ...equal('entity', filter.entity),
    ...equal('action', filter.action),
    ...equal('outcome', filter.outcome),
    // What was refused is one act, and acts have an index.
    ...(filter.outcome === 'DENIED' ? equal('action', DENY) : []),
    ...id('entity_id', filter.entityId),
    ...id('actor_id', filter.actorId),
    ...(filter.from ? [{ text: 'at >= ?', params: [sqlInstant(startOf(filter.from))] }] : []),
    ...(filter.to
      ? [{ text: 'at < ?', params: [sqlInstant(new Date(startOf(filter.to).getTime() + DAY_MS))] }]
      : []),
    ...(after === null ? [] : [{ text: 'id < ?', params: [after] }]),
  ];
}

/** @throws AppError INVALID for days that are none and a page's end nobody was given */
function refuseFaults({ from, to }: AuditFilter, after: string | null): void {
  const days = Object.entries({ from, to }).flatMap(([field, value]) =>
    value && !isLocalDate(value) ? [{ field, code: 'NOT_A_DAY', params: { value } }] : [],
  );
  const cursor = after === null || isId(after) ? [] : [{ field: 'after', code: 'CURSOR_UNKNOWN' }];
  refuseInvalid([...days, ...cursor]);
}

async function named(
  context: Context,
  kind: 'person' | 'unit',
  id: string | null,
): Promise<{ id: string; name: string } | null> {
  const found = id === null ? null : await context.loaders[kind].load(id);
  return found === null ? null : { id: found.id, name: found.name };
}

const present = async (
  context: Context,
  row: AuditRow,
  titles: ReadonlyMap<string, string>,
): Promise<AuditEntryType> => ({
  id: row.id,
  at: row.at,
  actor: await named(context, 'person', row.actorId),
  principal: await named(context, 'person', row.principalId),
  unit: await named(context, 'unit', row.unitId),
  action: row.action,
  entity: row.entity,
  entityId: row.entityId,
  title: titles.get(`${row.entity} ${row.entityId}`) ?? null,
  outcome: row.outcome,
  fields: row.fieldSet,
  detail: row.detail,
  reason: row.reason,
  sealNumber: row.sealNo,
});

/**
 * Acts on record, the latest first.
 * @param first 1 to 100
 * @param after the id the page before ended with
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, INVALID
 */
export async function readAudit(
  context: Context,
  filter: AuditFilter,
  first: number,
  after: string | null,
): Promise<AuditPageType> {
  const reach = await reachOf(context, requireViewer(context));
  refuseFaults(filter, after);
  const where = allOf([reach, ...conditionsOf(filter, after)]);
  const size = limitOf(first, MOST);
  const ids = await context.database.query<{ id: string | number }>(
    `SELECT id FROM audit WHERE ${where.text} ORDER BY id DESC LIMIT ${size + 1}`,
    where.params,
  );
  const page = ids.slice(0, size).map(({ id }) => String(id));
  if (page.length === 0) return { nodes: [], endCursor: null, hasNextPage: false };
  const rows = await context.database.read
    .createQueryBuilder(auditTable, 'audit')
    .where('audit.id IN (:...page)', { page })
    .orderBy('audit.id', 'DESC')
    .getMany();
  const titles = await titlesOf(context, rows);
  const details = await narrowedDetails(context, rows);
  const shown = rows.map((row) => {
    const detail = details.get(row.id);
    return detail === undefined ? row : { ...row, detail };
  });
  return {
    nodes: await Promise.all(shown.map((row) => present(context, row, titles))),
    endCursor: page.at(-1) ?? null,
    hasNextPage: ids.length > size,
  };
}
