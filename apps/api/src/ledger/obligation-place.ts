import {
  ANCESTOR_KEYS,
  type Label,
  LEVELS,
  type NamedObligation,
  NO_ID,
  type ObligationKind,
  obligationTitle,
} from '@luze/domain';
import type { ObligationPlace } from '@luze/permissions';
import { readDay } from '../database/dialect.ts';
import { snake } from './columns.ts';

/** A row of the table of obligations as it comes out of the database. */
export interface StoredObligation extends Readonly<Record<string, unknown>> {
  readonly id: unknown;
  readonly unit_id: unknown;
}

/** What the rules are asked about. */
export const placed = (row: StoredObligation): ObligationPlace => {
  const ancestors = Object.fromEntries(
    LEVELS.map((level) => [ANCESTOR_KEYS[level], String(row[snake(ANCESTOR_KEYS[level])])]),
  );
  const unitId = String(row.unit_id);
  const unitLevel = LEVELS.find((level) => ancestors[ANCESTOR_KEYS[level]] === unitId) ?? '';
  return { unitId, unitLevel, kind: String(row['kind']), ...ancestors };
};

/** Obligation `o` has its unit's ancestors, and by the lowest of them its level. @param property a condition stands on */
export const obligationColumn = (property: string): string =>
  property === 'unitLevel'
    ? `CASE WHEN o.branch_id <> '${NO_ID}' THEN 'BRANCH' WHEN o.county_id <> '${NO_ID}' THEN 'COUNTY' ELSE 'CITY' END`
    : `o.${snake(property)}`;

/** What of a row an obligation is called by. */
export const namedObligation = (row: Readonly<Record<string, unknown>>): NamedObligation => ({
  kind: row['kind'] as ObligationKind,
  subjectNo: Number(row['subject_no']),
  periodStart: readDay(row['period_start']),
  periodEnd: readDay(row['period_end']),
});

/** The title of an obligation in both languages, for a message each reader has in his own. */
export const obligationLabel = (row: StoredObligation): Label => ({
  zh: obligationTitle(namedObligation(row), 'zh-CN'),
  en: obligationTitle(namedObligation(row), 'en'),
});
