import type { DisciplineWords } from './discipline.zh-CN.ts';

/** Words of the discipline figures. */
export const disciplineEn: DisciplineWords = {
  figures: 'Discipline figures',
  yearNote: '{{year}}',
  yearOf: '{{year}}',
  year: 'Year',
  toCases: 'Ledger of cases',
  everyUnit: 'Every unit',
  unit: 'Unit',
  persons: 'persons',
  items: 'decisions',
  disciplined: 'Disciplined',
  underInvestigation: 'Under investigation',
  notConcluded: 'Not concluded',
  disciplinedShort: 'Disciplined',
  underInvestigationShort: 'Investigated',
  notConcludedShort: 'Not concluded',
  sumLine: '{{total}} in all, {{open}} of them open at the end of the year; {{decisions}} sanctions decided.',
  daysLine: 'Cases concluded this year took {{days}} days on average.',
  overlongLine: '{{count}} open for more than 180 days.',
  byCause: 'Disciplined by cause',
  byForm: 'By the four forms',
  byGrade: 'Decisions by grade',
  byUnit: 'By unit',
  none: 'None this year.',
  hiddenCell: 'Too few to publish',
  publishedNote:
    'Cells of one or two persons are not published, and where only one would be hidden the next smallest is hidden with it, so that nobody can be told from them.',
};
