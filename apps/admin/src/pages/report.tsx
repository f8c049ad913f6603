import {
  caseReviewReport,
  eightRulesReport,
  meetingReport,
  type Report,
  type ReportScope,
} from '@luze/domain';
import type { ReactNode } from 'react';
import { CaseReviewFigures } from '../discipline/case-review-figures.tsx';
import { EightRulesFigures } from '../discipline/eight-rules-figures.tsx';
import { reportsFor, useReader } from '../ledger/reader.ts';
import { useWords } from '../ledger/words.ts';
import { MeetingFigures } from '../obligation/meeting-figures.tsx';
import { ReportPage } from '../report/report-page.tsx';
import { NotFound } from './not-found.tsx';
import { useTitle } from './use-title.ts';

/** How the figures of a report are drawn; one without is for export only. */
const FIGURES: Readonly<Record<string, (scope: ReportScope) => ReactNode>> = {
  [meetingReport.code]: (scope) => <MeetingFigures scope={scope} />,
  [caseReviewReport.code]: (scope) => <CaseReviewFigures scope={scope} />,
  [eightRulesReport.code]: (scope) => <EightRulesFigures scope={scope} />,
};

/** `/reports/L27` and its like. */
export function ReportRoute({ report }: { readonly report: Report }) {
  const { label } = useWords();
  const reader = useReader();
  useTitle(label(report.title));
  if (!reportsFor(reader).includes(report)) return <NotFound />;
  return <ReportPage key={report.code} report={report} figures={FIGURES[report.code] ?? null} />;
}
