import {
  ANCESTOR_KEYS,
  inLanguage,
  type Label,
  LEVELS,
  labelOf,
  NO_ID,
  OBLIGATION_KINDS,
  type ObligationKind,
  periodText,
  sentence,
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

/** `2021 年 12 月 主题党日`; of a cell with its number. */
export function obligationTitle(row: StoredObligation): Label {
  const kind = row['kind'] as ObligationKind;
  const label = labelOf(OBLIGATION_KINDS[kind].label, kind);
  const period = { start: readDay(row['period_start']), end: readDay(row['period_end']) };
  const number = Number(row['subject_no']);
  const inWords = (language: 'zh-CN' | 'en'): string => {
    const of = number === 0 ? '' : ` ${sentence('WORK_OF_CELL', language, { number })}`;
    return `${periodText(period, language)} ${inLanguage(label, language)}${of}`;
  };
  return { zh: inWords('zh-CN'), en: inWords('en') };
}
