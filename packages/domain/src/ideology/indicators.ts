import type { Indicator } from '../indicator/indicator.ts';

/** Figures of ideology work: what party groups studied and took up, what units published, corrected and answered; never what anybody thinks. */
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
  {
    code: 'ID3',
    title: { zh: '三审三校合规率', en: 'Publications with all three reviews' },
    definition: {
      zh: '口径：本年截至统计日在本单位阵地发布的内容中，一审、二审、三审全部完成并已提交（待审核或已通过）的占比；已登记未提交的计入发布、不计入合规，已作废的不计。依据：系统默认口径，可由市局调整。',
      en: 'Of what was published on own channels this year by the day of the figure, what passed all three reviews and was submitted. Entered but not submitted it is published and not compliant; voided it does not count. Source: default of this system.',
    },
    reckoning: {
      kind: 'SHARE',
      due: { ledger: 'PublishReview', day: 'publishedOn' },
      done: {
        states: ['SUBMITTED', 'APPROVED'],
        on: 'publishedOn',
        yes: ['firstReviewOk', 'secondReviewOk', 'finalReviewOk'],
      },
    },
  },
  {
    code: 'ID4',
    title: { zh: '问题按期整改率', en: 'Channel issues corrected in time' },
    definition: {
      zh: '口径：本年更正时限截至统计日已到的阵地问题中，在时限当日或之前上报更正的占比；已更正未核验的计入，退回的不计，已作废的不计。依据：系统默认口径，可由市局调整。',
      en: 'Issues reported corrected on or before the day they were due, of those due this year by the day of the figure. Corrected and waiting to be verified counts, sent back does not; voided issues do not count. Source: default of this system.',
    },
    reckoning: {
      kind: 'SHARE',
      due: { ledger: 'IdeologyIssue', day: 'dueOn' },
      done: { states: ['CORRECTED', 'VERIFIED'], on: 'correctedOn', inTime: true },
    },
  },
  {
    code: 'ID5',
    title: { zh: '舆情回应及时率', en: 'Public concerns answered in time' },
    definition: {
      zh: '口径：本年回应时限截至统计日已到的关切中，在时限当日或之前回应的占比；已作废的不计。只统计回应是否及时，不统计关切多少。依据：系统默认口径，可由市局调整。',
      en: 'Concerns answered on or before the day they were due, of those due this year by the day of the figure; voided ones do not count. It tells how timely answers are, never how many concerns there were. Source: default of this system.',
    },
    reckoning: {
      kind: 'SHARE',
      due: { ledger: 'PublicConcern', day: 'responseDueOn' },
      done: { states: ['RESPONDED'], on: 'respondedOn', inTime: true },
    },
  },
];
