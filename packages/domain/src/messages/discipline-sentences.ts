import type { Label } from './language.ts';

/** Sentences of the discipline figures and of opening masked identities. */
export const disciplineSentences: Readonly<Record<string, Label>> = {
  STATS_DEFINITION: {
    zh: '口径：按人统计，同一人只计一次，依次归入：①{from} 至 {cutoff} 作出且未撤销党纪或政务处分的；②截至 {cutoff} 处于立案、审查调查阶段的；③截至 {cutoff} 处于审理、待处理决定、复查阶段的。阶段以当日的阶段记录为准；初核和待入账的不计。处分决定数按件统计，一人可有两件。第一种形态为期间内结案且未给予处分的人。须回避的案件计入全市合计，不计入本人所见的分项、分单位数和其他截止日的数。',
    en: 'How this is counted: persons, each once, in the first that fits: (1) a party or government sanction decided from {from} to {cutoff} and not revoked; (2) filed or under investigation at {cutoff}; (3) in trial, before decision or under review at {cutoff}. Stages are those on record for that day; preliminary inquiries and proposals do not count. Decisions are counted one by one, and a person may have two. The first form counts persons whose case was concluded in the period without a sanction. A case somebody is recused from counts in the totals of the city, and for him in no breakdown, no line by unit and at no other cutoff.',
  },
  NOTICE_CASE_AGEING: {
    zh: '{number} 还有 {days} 天将成为长期未结案件。',
    en: '{number} will be open too long in {days} days.',
  },
  NOTICE_CASE_OVERLONG: {
    zh: '{number} 立案已超过 {days} 天，仍未结案。',
    en: '{number} was filed more than {days} days ago and is still open.',
  },
  NOTICE_EFFECT_ENDING: {
    zh: '{number} 有一项处分的影响期还有 {days} 天届满。',
    en: '{number}: the effect of a sanction ends in {days} days.',
  },
  NOTICE_EFFECT_ENDED: {
    zh: '{number} 有一项处分的影响期今天届满，请核对解除手续。',
    en: '{number}: the effect of a sanction ends today; see to its formalities.',
  },
  STATS_YEAR_NOT_OVER: {
    zh: '{year} 年还没有结束，全市数字年末公布。',
    en: '{year} is not over; the city’s figures are published at its end.',
  },
  STATS_CUTOFF_NOT_YOURS: {
    zh: '公布的数字以年末为准，不能另选截止日。',
    en: 'Published figures stand at the end of the year; no other day can be chosen.',
  },
  STATS_CUTOFF_AS_LISTED: {
    zh: '本单位的数字只统计到今天或年末。',
    en: 'Figures of the own unit are counted up to today or to the end of a year.',
  },
  STATS_CASES_BY_YEAR: {
    zh: '只能从年初起，查看截至今天或年末所计的案件。',
    en: 'Case by case, figures can be looked at from the beginning of a year to its end or to today.',
  },
  STATS_YEAR_UNKNOWN: { zh: '年份应在 2000 到 2100 之间。', en: 'The year must lie between 2000 and 2100.' },
  STATS_CUTOFF_OUTSIDE: { zh: '截止日应在 {year} 年内。', en: 'The cutoff must lie within {year}.' },
};
