import type { ReportLine, ReportScope } from '@luze/domain';
import { eightRulesSource } from '../discipline/eight-rules.service.ts';
import type { Reader } from '../ledger/reader.ts';

/** Where the lines of a report come from: what its reader reaches, as he is shown it. */
export type ReportSource = (reader: Reader, scope: ReportScope) => Promise<readonly ReportLine[]>;

/** The source of each computed workbook by its code. */
export const reportSources: Readonly<Record<string, ReportSource>> = { L27: eightRulesSource };
