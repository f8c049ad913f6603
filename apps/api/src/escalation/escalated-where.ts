import { AppError, findLedger, type Ledger, type Level, ledgers, NO_DAY, type Severity } from '@luze/domain';
import { canEver, canEverOnObligations, OBLIGATION } from '@luze/permissions';
import { allOf, anyOf, EVERYTHING, type Sql, sql } from '../database/accessible.ts';
import { quotedTable } from '../ledger/columns.ts';
import { owedOn, owedUnder, readableOwed, statusSql } from '../ledger/obligation-status.ts';
import { whereOf } from '../ledger/read.ts';
import type { Reader } from '../ledger/reader.ts';

/** What a list of what was told is narrowed to; what is left out or null narrows nothing. */
export interface EscalatedFilter {
  readonly unitId?: string | null | undefined;
  /** Name of a ledger, or Obligation. */
  readonly subject?: string | null | undefined;
  readonly severity?: Severity | null | undefined;
  readonly toLevel?: Level | null | undefined;
  /** Still late, or no longer. */
  readonly isLate?: boolean | null | undefined;
}

/** Rows of one subject, by themselves, and where they are late by the due day told. */
interface Behind {
  readonly subject: string;
  readonly from: string;
  readonly isMine: Sql;
  readonly isLate: Sql;
}

/** Records a reader reads, and whose due day he sees on all of them. */
function behindRecords(reader: Reader, ledger: Ledger, unitId: string | null): Behind {
  return {
    subject: ledger.name,
    from: `${quotedTable(ledger)} t`,
    isMine: allOf([
      sql('t.id = e.record_id'),
      whereOf(reader, ledger, unitId === null ? null : { unit: { under: unitId } }),
    ]),
    isLate: sql('t.`open` = 1 AND t.done_day = ? AND t.due_day = e.due_on', NO_DAY),
  };
}

function behindObligations(reader: Reader, unitId: string | null): Behind {
  const status = statusSql(reader.today);
  return {
    subject: OBLIGATION,
    from: 'obligation o',
    isMine: allOf([
      sql('o.id = e.record_id'),
      owedOn(reader.today),
      readableOwed(reader.ability),
      ...(unitId === null ? [] : [owedUnder(unitId)]),
    ]),
    isLate: allOf([sql('o.due_on = e.due_on'), sql(`${status.text} = 'OVERDUE'`, ...status.params)]),
  };
}

/** What stands behind a subject; nothing where he may not read it, or does not see its due days. */
function behindOf(reader: Reader, subject: string, unitId: string | null): Behind[] {
  if (subject === OBLIGATION)
    return canEverOnObligations(reader.ability, 'read') ? [behindObligations(reader, unitId)] : [];
  const ledger = findLedger(subject);
  return ledger === null ||
    !canEver(reader.ability, 'read', ledger) ||
    reader.masks(ledger).clouded.has('dueDay')
    ? []
    : [behindRecords(reader, ledger, unitId)];
}

/** What stands behind what was told: most ledgers never tell, and are not asked. */
async function behindTold(
  reader: Reader,
  { unitId = null, subject = null }: EscalatedFilter,
): Promise<Behind[]> {
  const told = await reader.database.query<{ subject: string }>('SELECT DISTINCT subject FROM escalation');
  return told
    .filter((one) => subject === null || one.subject === subject)
    .flatMap((one) => behindOf(reader, one.subject, unitId));
}

/** @throws AppError FORBIDDEN for who reads no ledger, and nothing of what is owed */
export function requireAnyReader({ ability }: Reader): void {
  if (!ledgers.some((ledger) => canEver(ability, 'read', ledger)) && !canEverOnObligations(ability, 'read'))
    throw new AppError('FORBIDDEN');
}

const rowExists = ({ subject, from, isMine }: Behind, more: Sql = EVERYTHING): Sql => {
  const where = allOf([isMine, more]);
  return sql(
    `(e.subject = ? AND EXISTS (SELECT 1 FROM ${from} WHERE ${where.text}))`,
    subject,
    ...where.params,
  );
};

/** Where what was told of `e` is late to this day. */
const lateNow = (behind: readonly Behind[]): Sql => anyOf(behind.map((one) => rowExists(one, one.isLate)));

/** Where a row of `escalation` told the same level of the same due day as `e`. @param as name the row goes by */
export const sameTelling = (as: string): string =>
  `${as}.subject = e.subject AND ${as}.record_id = e.record_id AND ${as}.due_on = e.due_on AND ${as}.to_level = e.to_level`;

/** A later step of the same due day says what an earlier one said. */
const IS_LAST: Sql = sql(
  `NOT EXISTS (SELECT 1 FROM escalation n WHERE ${sameTelling('n')} AND n.severity > e.severity)`,
);

const equals = (column: string, value: string | number | null | undefined): Sql[] =>
  value === undefined || value === null ? [] : [sql(`${column} = ?`, value)];

/**
 * What was told, of records and obligations a reader reads, each due day and level once at its last severity: the WHERE
 * on `escalation e`, and whether what it is about is late to this day.
 */
export async function escalatedWhere(
  reader: Reader,
  filter: EscalatedFilter,
): Promise<{ readonly where: Sql; readonly isLate: Sql }> {
  const behind = await behindTold(reader, filter);
  const isLate = lateNow(behind);
  const among =
    filter.isLate === true
      ? [isLate]
      : [
          anyOf(behind.map((one) => rowExists(one))),
          ...(filter.isLate === false ? [sql(`NOT ${isLate.text}`, ...isLate.params)] : []),
        ];
  return {
    isLate,
    where: allOf([
      ...equals('e.severity', filter.severity),
      ...equals('e.to_level', filter.toLevel),
      IS_LAST,
      ...among,
    ]),
  };
}
