import { caseReviewReport } from './discipline/case-review-report.ts';
import { eightRulesReport } from './discipline/eight-rules-report.ts';
import { lessonReport } from './discipline/lesson-report.ts';
import { ideologyDutyReport } from './ideology/duty-report.ts';
import { groupReport } from './party/group-report.ts';
import { meetingReport } from './party/meeting-report.ts';
import type { Report } from './report/report.ts';

/** Every computed workbook; one line each. */
export const reports: readonly Report[] = [
  meetingReport,
  groupReport,
  ideologyDutyReport,
  eightRulesReport,
  caseReviewReport,
  lessonReport,
];

/** @returns null when no report has that code. */
export const findReport = (code: string): Report | null =>
  reports.find((report) => report.code === code) ?? null;
