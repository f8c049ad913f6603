import {
  ANCESTOR_KEYS,
  LEVELS,
  type Level,
  type LocalDate,
  NO_COUNTS,
  NO_ID,
  type ObligationStatus,
  type StatusCounts,
} from '@luze/domain';
import type { Context } from '../context.ts';
import { allOf, type Sql } from '../database/accessible.ts';
import { snake } from '../ledger/columns.ts';
import { owedOn, statusSql } from '../ledger/obligation-status.ts';
import type { UnitRow } from '../organisation/unit.entity.ts';
import { unitWithin } from '../organisation/unit-read.service.ts';
import { checkSpan, type Span } from '../span.ts';
import type { ObligationCellType, UnitObligationsType } from './obligation.type.ts';
import { nameOf } from './obligation-view.ts';
import { checkDay, narrowed, readable, requireReader } from './obligation-where.ts';

/** Obligations due between two days, both inclusive, as they stood at the end of a third. */
export interface DueSpan extends Span {
  readonly asOf: LocalDate;
}

/** What the units one level below have lines by; a branch is its own line. */
const lineLevel = (level: Level): Level => LEVELS[LEVELS.indexOf(level) + 1] ?? level;

const PLACE = (level: Level): string => `o.${snake(ANCESTOR_KEYS[lineLevel(level)])}`;

interface Counted {
  readonly place: unknown;
  readonly due_month: string;
  readonly kind: string;
  readonly status: ObligationStatus;
  readonly n: unknown;
}

/** The cells of one line: one for a month and a kind. */
function cellsOf(rows: readonly Counted[]): ObligationCellType[] {
  const cells = new Map<string, ObligationCellType>();
  for (const { due_month: month, kind, status, n } of rows) {
    const key = `${month} ${kind}`;
    const before = cells.get(key) ?? { ...NO_COUNTS, month, kind: kind as ObligationCellType['kind'] };
    const name = status.toLowerCase() as keyof StatusCounts;
    cells.set(key, { ...before, [name]: before[name] + Number(n) });
  }
  return [...cells.values()].sort((a, b) => a.month.localeCompare(b.month));
}

const inOrder = (a: UnitRow, b: UnitRow): number => a.orderNo - b.orderNo || a.code.localeCompare(b.code);

/** Branches that owe anything, by line. */
async function branchesBy({ database }: Context, place: string, where: Sql): Promise<Map<string, number>> {
  const rows = await database.query<{ place: unknown; n: unknown }>(
    `SELECT ${place} AS place, COUNT(DISTINCT o.branch_id) AS n FROM obligation o WHERE ${where.text} AND o.branch_id <> '${NO_ID}' GROUP BY ${place}`,
    where.params,
  );
  return new Map(rows.map((row) => [String(row.place), Number(row.n)]));
}

/**
 * What units owe, counted in the database: a line for each unit one level below the one asked for, and one for what
 * that owes itself. Lines and counts hold only what the viewer's own list holds.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, INVALID (from, to, asOf), NOT_FOUND
 */
export async function obligationsByUnit(
  context: Context,
  unitId: string,
  span: DueSpan,
): Promise<UnitObligationsType[]> {
  requireReader(context);
  checkSpan(span);
  checkDay(span.asOf, context.clock.today());
  const above = await unitWithin(context, unitId);
  const place = PLACE(above.level);
  const where = allOf([
    readable(context),
    owedOn(span.asOf),
    ...narrowed({ unitId, dueFrom: span.from, dueTo: span.to }, span.asOf),
  ]);
  const status = statusSql(span.asOf);
  const rows = await context.database.query<Counted>(
    `SELECT s.place, s.due_month, s.kind, s.status, COUNT(*) AS n FROM (SELECT ${place} AS place, SUBSTR(o.due_on, 1, 7) AS due_month, o.kind, ${status.text} AS status FROM obligation o WHERE ${where.text}) s GROUP BY s.place, s.due_month, s.kind, s.status`,
    [...status.params, ...where.params],
  );
  const branches = await branchesBy(context, place, where);
  const places = [...new Set(rows.map((row) => String(row.place)))];
  const units = await Promise.all(
    // What stands at no unit below is the unit's own.
    places.map((id) => (id === NO_ID ? above : context.loaders.unit.load(id))),
  );
  return places
    .flatMap((id, at) => {
      const unit = units[at] ?? null;
      return unit === null ? [] : [{ id, unit, isOwn: unit === above && id === NO_ID }];
    })
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || inOrder(a.unit, b.unit))
    .map(({ id, unit, isOwn }) => ({
      unit: nameOf(unit),
      own: isOwn,
      branches: branches.get(id) ?? 0,
      cells: cellsOf(rows.filter((row) => String(row.place) === id)),
    }));
}
