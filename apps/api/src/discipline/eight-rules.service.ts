import {
  type EightRulesStat,
  eightRulesCounted,
  eightRulesLines,
  eightRulesReport,
  eightRulesRows,
  findLedger,
  type ReportLine,
  type ReportScope,
} from '@luze/domain';
import type { FilterInput } from '../ledger/filter.ts';
import type { Reader } from '../ledger/reader.ts';
import { statsOf } from '../ledger/stats.ts';

/** L27, from the counts of the problems the reader reaches. @throws AppError FORBIDDEN, INVALID (unit) */
export async function eightRulesSource(reader: Reader, scope: ReportScope): Promise<ReportLine[]> {
  const ledger = findLedger(eightRulesReport.ledger);
  if (ledger === null) throw new TypeError(`no ledger ${eightRulesReport.ledger}`);
  const filter = eightRulesCounted(scope) as FilterInput;
  const stats = await statsOf(reader, ledger, filter, ['SUB_CATEGORY', 'RANK_GROUP']);
  return eightRulesRows(eightRulesLines(stats as unknown as EightRulesStat[]));
}
