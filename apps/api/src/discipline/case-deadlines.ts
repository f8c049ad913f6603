import {
  disciplineCase,
  INVESTIGATED,
  type LedgerRow,
  type LocalDate,
  OUTCOME_AWAITED,
  type SanctionGrade,
  type SanctionType,
} from '@luze/domain';
import type { Sql } from '../database/accessible.ts';
import type { Database } from '../database/database.ts';
import { placeholders } from '../database/placeholders.ts';
import { columnsOf, quoted } from '../ledger/columns.ts';
import { decodeRow } from '../ledger/values.ts';

type Query = Database['query'];

/** A sanction whose effect ends, revoked by nobody and not yet confirmed as over. */
export interface EndingSanction {
  readonly id: string;
  readonly row: LedgerRow;
  readonly type: SanctionType;
  readonly grade: SanctionGrade;
  readonly effectUntil: LocalDate;
}

const MOST = 500;
const COLUMNS = columnsOf(disciplineCase);
const SELECTED = COLUMNS.map(({ column }) => quoted(column)).join(', ');
const UNDER_WAY = [...INVESTIGATED, ...OUTCOME_AWAITED];
const decoded = (raw: Record<string, unknown>): LedgerRow => decodeRow(COLUMNS, raw) as unknown as LedgerRow;

/**
 * Cases filed and not ended, the oldest first.
 * @param where which of them, among all there are
 * @param filed a condition on `filed_on`
 */
export async function casesUnderWay(query: Query, where: Sql, filed: Sql): Promise<LedgerRow[]> {
  const raws = await query<Record<string, unknown>>(
    `SELECT ${SELECTED} FROM discipline_case WHERE ${where.text} AND \`state\` IN (${placeholders(UNDER_WAY)}) AND filed_on ${filed.text} ORDER BY filed_on, id LIMIT ${MOST}`,
    [...where.params, ...UNDER_WAY, ...filed.params],
  );
  return raws.map(decoded);
}

/** The states in which the end of a sanction may be confirmed. */
const WITH_SANCTIONS = disciplineCase.moves['confirmRelease']?.from ?? [];

/**
 * Sanctions in effect whose end nobody has confirmed, those that end first first.
 * @param where of which cases, among all there are
 * @param ending a condition on `effect_until`
 */
export async function sanctionsEnding(query: Query, where: Sql, ending: Sql): Promise<EndingSanction[]> {
  const cases = `SELECT id FROM discipline_case WHERE ${where.text} AND \`state\` IN (${placeholders(WITH_SANCTIONS)})`;
  const found = await query<{
    id: unknown;
    parent_id: unknown;
    type: SanctionType;
    grade: SanctionGrade;
    effect_until: unknown;
  }>(
    `SELECT id, parent_id, type, grade, effect_until FROM discipline_sanction WHERE revoked_on IS NULL AND released_on IS NULL AND effect_until ${ending.text} AND parent_id IN (${cases}) ORDER BY effect_until, id LIMIT ${MOST}`,
    [...ending.params, ...where.params, ...WITH_SANCTIONS],
  );
  const ids = [...new Set(found.map(({ parent_id }) => String(parent_id)))];
  if (ids.length === 0) return [];
  const raws = await query<Record<string, unknown>>(
    `SELECT ${SELECTED} FROM discipline_case WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  const rows = new Map(raws.map(decoded).map((row) => [row.id, row]));
  return found.flatMap(({ id, parent_id, type, grade, effect_until }) => {
    const row = rows.get(String(parent_id));
    const effectUntil = String(effect_until).slice(0, 10);
    return row === undefined ? [] : [{ id: String(id), row, type, grade, effectUntil }];
  });
}
