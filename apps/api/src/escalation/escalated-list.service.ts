import {
  findLedger,
  NO_ID,
  type ObligationKind,
  OFFICE_AT,
  obligationTitle,
  type Severity,
} from '@luze/domain';
import { OBLIGATION } from '@luze/permissions';
import type { Context } from '../context.ts';
import { allOf } from '../database/accessible.ts';
import { readDay } from '../database/dialect.ts';
import { placeholders } from '../database/placeholders.ts';
import { limitOf, offsetOf } from '../graphql/paging.ts';
import type { LedgerLoaders, UnitName } from '../ledger/loaders.ts';
import { namedObligation } from '../ledger/obligation-place.ts';
import { readableOwed } from '../ledger/obligation-status.ts';
import { accessOf, type LedgerAccess } from '../ledger/of-context.ts';
import { present } from '../ledger/present.ts';
import { rowsOfIds } from '../ledger/read.ts';
import { unitWithin } from '../organisation/unit-read.service.ts';
import type { EscalatedPageType, EscalatedType } from './escalated.type.ts';
import { type EscalatedFilter, escalatedWhere, requireAnyReader, sameTelling } from './escalated-where.ts';

const MOST = 100;

/** A page of the list: `first` up to 100, `offset` passed over before it. */
interface Paging {
  readonly first: number;
  readonly offset?: number | null | undefined;
}

type Told = Omit<EscalatedType, 'title' | 'obligationKind' | 'unit' | 'county' | 'toUnit'> & {
  readonly toUnitId: string;
};
type Named = Pick<EscalatedType, 'title' | 'obligationKind'> & {
  readonly unitId: string;
  readonly countyId: string;
};

const toldOf = (row: Readonly<Record<string, unknown>>): Told => {
  const toLevel = row['to_level'] as 'COUNTY' | 'CITY';
  return {
    id: String(row['id']),
    subject: String(row['subject']),
    recordId: String(row['record_id']),
    dueOn: readDay(row['due_on']),
    toLevel,
    toUnitId: String(row['to_unit_id']),
    toRole: OFFICE_AT[toLevel],
    severity: Number(row['severity']) as Severity,
    firstOn: readDay(row['first_on']),
    lastOn: readDay(row['escalated_on']),
    isLate: Number(row['is_late']) === 1,
  };
};

async function namedRecords(
  { reader, loaders }: LedgerAccess,
  subject: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Named>> {
  const ledger = findLedger(subject);
  if (ledger === null) return new Map();
  const rows = await rowsOfIds(reader, ledger, {}, ids);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        title: String(present({ reader, ledger, loaders }, row)['title']),
        obligationKind: null,
        unitId: row.unitId,
        countyId: row.countyId,
      },
    ]),
  );
}

async function namedOwed(
  { reader }: LedgerAccess,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Named>> {
  const where = allOf([
    { text: `o.id IN (${placeholders(ids)})`, params: ids },
    readableOwed(reader.ability),
  ]);
  const rows = await reader.database.query<Record<string, unknown>>(
    `SELECT o.id, o.unit_id, o.county_id, o.kind, o.subject_no, o.period_start, o.period_end FROM obligation o WHERE ${where.text}`,
    where.params,
  );
  return new Map(
    rows.map((row) => [
      String(row['id']),
      {
        title: obligationTitle(namedObligation(row), reader.language),
        obligationKind: row['kind'] as ObligationKind,
        unitId: String(row['unit_id']),
        countyId: String(row['county_id']),
      },
    ]),
  );
}

/** What was told of, as the reader may read it, subject by subject. */
async function namesOf(
  access: LedgerAccess,
  told: readonly Told[],
): Promise<(one: Told) => Named | undefined> {
  const subjects = [...new Set(told.map(({ subject }) => subject))];
  const named = await Promise.all(
    subjects.map((subject) => {
      const ids = told.filter((one) => one.subject === subject).map(({ recordId }) => recordId);
      return subject === OBLIGATION ? namedOwed(access, ids) : namedRecords(access, subject, ids);
    }),
  );
  const bySubject = new Map(subjects.map((subject, at) => [subject, named[at]]));
  return ({ subject, recordId }) => bySubject.get(subject)?.get(recordId);
}

const unitOf = async ({ units }: LedgerLoaders, id: string): Promise<UnitName | null> =>
  id === NO_ID ? null : units.load(id);

async function shown(
  { loaders }: LedgerAccess,
  { toUnitId, ...told }: Told,
  { unitId, countyId, title, obligationKind }: Named,
): Promise<EscalatedType> {
  const [unit, county, toUnit] = await Promise.all([
    unitOf(loaders, unitId),
    unitOf(loaders, countyId),
    unitOf(loaders, toUnitId),
  ]);
  return { ...told, title, obligationKind, unit, county, toUnit };
}

const FIRST_ON = `(SELECT MIN(f.escalated_on) FROM escalation f WHERE ${sameTelling('f')})`;

/**
 * What levels above were told of, of what the viewer reads, told last first: a due day and a level stand there once, at
 * the last severity.
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND for a unit he does not read
 */
export async function readEscalated(
  context: Context,
  filter: EscalatedFilter,
  { first, offset }: Paging,
): Promise<EscalatedPageType> {
  const access = await accessOf(context);
  const { reader } = access;
  requireAnyReader(reader);
  if (filter.unitId !== undefined && filter.unitId !== null) await unitWithin(context, filter.unitId);
  const { where, isLate } = await escalatedWhere(reader, filter);
  const most = limitOf(first, MOST);
  const from = offsetOf(offset);
  const { query } = reader.database;
  const rows = await query<Record<string, unknown>>(
    `SELECT e.id, e.subject, e.record_id, e.due_on, e.to_level, e.to_unit_id, e.severity, e.escalated_on, ${FIRST_ON} AS first_on, CASE WHEN ${isLate.text} THEN 1 ELSE 0 END AS is_late FROM escalation e WHERE ${where.text} ORDER BY e.id DESC LIMIT ${most + 1} OFFSET ${from}`,
    [...isLate.params, ...where.params],
  );
  const told = rows.slice(0, most).map(toldOf);
  const nameOf = await namesOf(access, told);
  const nodes = told.flatMap((one) => {
    const named = nameOf(one);
    return named === undefined ? [] : [shown(access, one, named)];
  });
  return {
    nodes: await Promise.all(nodes),
    hasMore: rows.length > most,
    count: async () => {
      const [row] = await query<{ n: unknown }>(
        `SELECT COUNT(*) AS n FROM escalation e WHERE ${where.text}`,
        where.params,
      );
      return Number(row?.n ?? 0);
    },
  };
}
