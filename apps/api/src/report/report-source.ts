import type { ReportLine, ReportScope } from '@luze/domain';
import type { Context } from '../context.ts';
import { caseReviewSource } from '../discipline/case-review.service.ts';
import { eightRulesSource } from '../discipline/eight-rules.service.ts';
import { lessonSource } from '../discipline/lessons.service.ts';
import type { Reader } from '../ledger/reader.ts';
import { meetingSource } from '../obligation/meeting-report.service.ts';
import { groupSource } from '../party/group-report.service.ts';
import { dutySource } from './duty-source.ts';

/** Where the lines of a report come from: what its reader reaches, as he is shown it; its own total last. */
export type ReportSource = (
  reader: Reader,
  scope: ReportScope,
  context: Context,
) => Promise<readonly ReportLine[]>;

/** The source of each computed workbook by its code. */
export const reportSources: Readonly<Record<string, ReportSource>> = {
  L06: dutySource,
  L03: meetingSource,
  L24: lessonSource,
  L26: caseReviewSource,
  L27: eightRulesSource,
  L30: groupSource,
};
