import { daysParameter, type RuleParameter, yearsParameter } from '../rules/parameters.ts';

/** 《中国共产党支部工作条例（试行）》, in force since 25 October 2018. */
const REGULATION = {
  zh: '《中国共产党支部工作条例（试行）》',
  en: 'Regulations on the Work of Branches (trial)',
};

/** Cells a branch has at most; a guard against slips of the pen, no rule. */
export const MOST_CELLS = 30;

/** Figures the rules of party branches name. */
export const branchParameters: readonly RuleParameter[] = [
  {
    ...yearsParameter('partyBranch.termYears', 3, {
      zh: '党支部任期年数',
      en: 'Years of a branch’s term',
    }),
    source: REGULATION,
  },
  daysParameter('partyBranch.termWarnDays', 180, {
    zh: '党支部届满提前提醒天数',
    en: 'Days of warning before a term ends',
  }),
  daysParameter('partyBranch.vacantDays', 90, {
    zh: '党支部书记空缺提醒天数',
    en: 'Days a branch may be without a secretary',
  }),
];

/** Sentences only party branches need. */
export const branchSentences = {
  BRANCH_NEEDS_COMMITTEE: {
    zh: '正式党员 {from} 人以上的党支部应当设立支部委员会。',
    en: 'A branch with {from} full members or more has a committee.',
  },
  BRANCH_ENTERED_ALREADY: {
    zh: '这个党支部已经登记，一个支部只登记一次；原登记有误的，请在原登记上修改或者作废后重新登记。',
    en: 'This branch is entered already, and once is enough; mend that entry, or void it first.',
  },
  BRANCH_SET_UP_FIRST: {
    zh: '正式党员 {from} 人以上应当设支委会：请由区县局办理“变更设置”，连同党员数一起改。',
    en: 'With {from} full members a branch has a committee: let the county set it up anew, with the number of members.',
  },
  BRANCH_COMMITTEE_SIZE_ALONE: {
    zh: '不设支委会的不填支委人数。',
    en: 'Without a committee there are no members of it.',
  },
  BRANCH_NOT_JOINT: {
    zh: '只有联合党支部填覆盖单位数。',
    en: 'Only a joint branch covers several units.',
  },
  BRANCH_TERM_END: {
    zh: '本届任期 {years} 年，应为 {day}。',
    en: 'With a term of {years} years this is {day}.',
  },
  BRANCH_SET_EARLY: {
    zh: '必须晚于现设置起始日 {day}。',
    en: 'This must be after {day}, when the present one began.',
  },
  BRANCH_ELECTED_EARLY: {
    zh: '必须晚于本届起始 {day}。',
    en: 'This must be after {day}, when the present term began.',
  },
  BRANCH_BEFORE_FOUNDED: {
    zh: '不能早于成立日期 {day}。',
    en: 'This may not be before it was founded, {day}.',
  },
  BRANCH_FEW_MEMBERS: {
    zh: '正式党员不足 {least} 人，应当与邻近单位成立联合党支部。',
    en: 'Fewer than {least} full members: it should join a neighbouring unit’s branch.',
  },
  BRANCH_MANY_MEMBERS: {
    zh: '正式党员超过 {most} 人，可考虑分设党支部或者设立党总支。',
    en: 'More than {most} full members: it might be divided.',
  },
  BRANCH_NO_SECRETARY: {
    zh: '书记空缺已超过 {days} 天，属于软弱涣散党组织的认定情形。',
    en: 'Without a secretary for more than {days} days, a mark of a weak branch.',
  },
  RULE_BRANCH_TERM: {
    zh: '任期届满之前应当换届（《支部工作条例（试行）》；当日 24 时截止）。',
    en: 'An election is due before the term ends (to the end of the day).',
  },
} as const;
