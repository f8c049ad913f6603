import { type LocalDate, NO_ID } from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import type { Context } from '../context.ts';
import { allOf, EVERYTHING, type Sql } from '../database/accessible.ts';
import { isId } from '../database/id.ts';
import { limitOf, offsetOf } from '../graphql/paging.ts';
import type { StoredObligation } from '../ledger/obligation-place.ts';
import { owedOn, statusSql } from '../ledger/obligation-status.ts';
import { lastUrgings } from '../urging/urged.service.ts';
import type { ObligationPage } from './obligation.type.ts';
import { metByOf, OBLIGATION_COLUMNS, obligationView } from './obligation-view.ts';
import {
  checkDay,
  narrowed,
  type ObligationFilter,
  ofStatus,
  readable,
  requireReader,
} from './obligation-where.ts';
import { refusalsOf } from './refusals.ts';

const MOST = 100;

/** What comes behind one the viewer reads; behind another there is nothing. */
function behind(context: Context, id: string): Sql {
  const mine = readable(context, 'p');
  return {
    text: `(o.due_on, o.id) > (SELECT p.due_on, p.id FROM obligation p WHERE p.id = ? AND ${mine.text})`,
    params: [isId(id) ? id : NO_ID, ...mine.params],
  };
}

interface Page {
  readonly first: number;
  /** Rows passed over before the page. */
  readonly offset?: number | null | undefined;
  /** Id of the last obligation of the page before; for lists read to their end. */
  readonly after?: string | null | undefined;
  /** The latest due day first. */
  readonly latestFirst?: boolean | null | undefined;
}

/** Obligations with the status they had, narrowed by it. @param columns of `o` to be read */
function standingSql(columns: string, asOf: LocalDate, where: Sql, filter: ObligationFilter): Sql {
  const status = statusSql(asOf);
  const among = allOf(ofStatus('s.status', filter.status));
  return {
    text: `SELECT s.* FROM (SELECT ${columns}, ${status.text} AS status FROM obligation o WHERE ${where.text}) s WHERE ${among.text}`,
    params: [...status.params, ...where.params, ...among.params],
  };
}

/** How many there are; without a status to be asked for it need not be computed. */
async function countOf(
  { database }: Context,
  asOf: LocalDate,
  where: Sql,
  filter: ObligationFilter,
): Promise<number> {
  const isPlain = ofStatus('s.status', filter.status).length === 0;
  const { text, params } = isPlain
    ? { text: `SELECT 1 FROM obligation o WHERE ${where.text}`, params: where.params }
    : standingSql('o.id', asOf, where, filter);
  const [row] = await database.query<{ n: unknown }>(`SELECT COUNT(*) AS n FROM (${text}) c`, params);
  return Number(row?.n ?? 0);
}

/**
 * Obligations within the viewer's reach as they stood at the end of a day, by the day they are due.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, INVALID (asOf), NOT_FOUND
 */
export async function readObligations(
  context: Context,
  filter: ObligationFilter,
  asOf: LocalDate,
  { first, offset, after, latestFirst }: Page,
): Promise<ObligationPage> {
  requireReader(context);
  checkDay(asOf, context.clock.today());
  const where = allOf([readable(context), owedOn(asOf), ...narrowed(filter, asOf)]);
  const page = allOf([where, after === undefined || after === null ? EVERYTHING : behind(context, after)]);
  const { text, params } = standingSql(OBLIGATION_COLUMNS, asOf, page, filter);
  const most = limitOf(first, MOST);
  const from = offsetOf(offset);
  const way = latestFirst === true ? 'DESC' : 'ASC';
  const rows = await context.database.query<StoredObligation>(
    `${text} ORDER BY due_on ${way}, id ${way} LIMIT ${most + 1} OFFSET ${from}`,
    params,
  );
  const shown = rows.slice(0, most);
  const ids = shown.map(({ id }) => String(id));
  const met = await metByOf(context, ids, asOf);
  const refused = await refusalsOf(context, ids, asOf);
  const urged = await lastUrgings(context.database.query, OBLIGATION, ids, asOf);
  return {
    nodes: await Promise.all(
      shown.map((row) =>
        obligationView(context, row, asOf, {
          metBy: met.get(String(row.id)) ?? [],
          refusals: refused.get(String(row.id)) ?? [],
          urgings: urged.get(String(row.id)) ?? [],
        }),
      ),
    ),
    hasMore: rows.length > most,
    count: () => countOf(context, asOf, where, filter),
  };
}
