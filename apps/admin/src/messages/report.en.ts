import type { ReportWords } from './report.zh-CN.ts';

export const reportEn: ReportWords = {
  toReport: 'Figures {{code}}',
  backToList: 'Back to the ledger',
  period: 'Period',
  unit: 'Unit',
  everyUnit: 'All units',
  exportReport: 'Export {{code}}',
  exportTitle: 'Export: {{title}}',
  exportGo: 'Export',
  exportDone: 'Exported',
  noteHead: 'How it counts: ',
  noFigures: 'This table is for export only.',
  kind: 'Kind',
  problems: 'Problems',
  problemsUnit: '',
  handled: 'Handled',
  sanctioned: 'Sanctioned',
  personsUnit: 'persons',
  byRank: 'Problems by rank',
  sum: 'Total',
  subtotal: 'Subtotal',
};
