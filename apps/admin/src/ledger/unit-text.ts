import { isAtOrAbove, type Level } from '@luze/domain';
import type { LedgerRecord } from './record.ts';

/** The unit of a row; who sees several counties reads the county before a branch, for branches share their names. */
export function unitText({ unit, county }: Pick<LedgerRecord, 'unit' | 'county'>, topLevel: Level): string {
  if (unit === null) return '';
  const isBranchOfMany = unit.level === 'BRANCH' && isAtOrAbove(topLevel, 'CITY');
  return isBranchOfMany && county !== null ? `${county.shortName} ${unit.shortName}` : unit.shortName;
}
