import type { Indicator } from '../indicator/indicator.ts';

/** Figures of ideology work: what party groups studied and took up, never what anybody thinks. */
export const ideologyIndicators: readonly Indicator[] = [
  {
    code: 'ID1',
    title: { zh: '中心组学习完成率', en: 'Collective study held' },
    definition: {
      zh: '口径：本年截至统计日举办的中心组集体学习研讨次数，除以全年应办的 4 次，超过的按 1 计；专题辅导和自学不计。记录提交后即计，退回、作废的不计。依据：《中国共产党党委（党组）理论学习中心组学习规则》（集体学习研讨每季度不少于一次）。',
      en: 'Sessions of collective study held this year by the day of the figure, over the 4 owed each year; more than that is still 1. Lectures and reading do not count. A record counts once submitted, and no longer once returned or voided. Source: Rules on Theory Study Groups (once a quarter at least).',
    },
    reckoning: {
      kind: 'OWED',
      due: { ledger: 'StudyGroupSession', day: 'heldOn', where: { form: 'COLLECTIVE' } },
      done: { states: ['SUBMITTED', 'CONFIRMED'], on: 'submittedOn' },
      owed: 4,
    },
  },
  {
    code: 'ID2',
    title: { zh: '意识形态专题研究', en: 'Reviews of ideology work' },
    definition: {
      zh: '口径：本年截至统计日党组专题研究意识形态工作的次数，除以全年应办的 2 次，超过的按 1 计。记录提交后即计，退回、作废的不计。依据：意识形态工作责任制有关规定（每年至少两次专题研究）。',
      en: 'Reviews of ideology work by the party group this year by the day of the figure, over the 2 owed each year; more than that is still 1. A record counts once submitted, and no longer once returned or voided. Source: provisions on responsibility for ideology work (at least two a year).',
    },
    reckoning: {
      kind: 'OWED',
      due: { ledger: 'TopicReview', day: 'heldOn', where: { topic: 'IDEOLOGY' } },
      done: { states: ['SUBMITTED', 'APPROVED'], on: 'submittedOn' },
      owed: 2,
    },
  },
];
