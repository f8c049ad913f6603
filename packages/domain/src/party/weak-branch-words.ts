import type { LabelSpec } from '../ledger/field.ts';
import { daysParameter, monthsParameter, type RuleParameter } from '../rules/parameters.ts';

/** Marks of a weak branch (认定情形), merged from local catalogues; the key is what the field on the record is called. */
export const WEAK_CRITERIA = {
  incompleteCommittee: ['班子配备不齐', 'Committee incomplete'],
  secretaryUnfit: ['书记不胜任', 'Secretary unfit'],
  disunity: ['班子不团结', 'Disunity'],
  systemsIdle: ['三会一课形同虚设', 'Meetings not held'],
  termOverdue: ['未按期换届', 'Election overdue'],
  petitionsConcentrated: ['信访集中', 'Petitions concentrated'],
  lastInAssessment: ['考核末位', 'Last in assessment'],
  lowSatisfaction: ['满意度低', 'Low satisfaction'],
  disciplineCaseImpact: ['受案件影响', 'Affected by a case'],
  otherCriterion: ['其他情形', 'Another reason'],
} as const satisfies Readonly<Record<string, LabelSpec>>;
export type WeakCriterion = keyof typeof WEAK_CRITERIA;

/**
 * Marks that stand only with a reason in writing. No count may list a branch, so the first two are never suggested by the
 * system, and their reason names neither numbers nor people.
 */
export const REASONED_CRITERIA = ['petitionsConcentrated', 'disciplineCaseImpact', 'otherCriterion'] as const;

/** Months a rectification takes where nobody says otherwise, as the product ships it. */
export const RECTIFICATION_MONTHS = 6;

/** Figures the rules of weak branches name. */
export const weakBranchParameters: readonly RuleParameter[] = [
  monthsParameter('weakBranch.months', RECTIFICATION_MONTHS, {
    zh: '软弱涣散党组织整顿期限',
    en: 'Months to rectify a weak branch',
  }),
  daysParameter('weakBranch.warnDays', 60, {
    zh: '软弱涣散整顿提前提醒天数',
    en: 'Days of warning, rectification of a weak branch',
  }),
  daysParameter('weakBranch.verifyDays', 10, {
    zh: '软弱涣散整顿自查后验收天数',
    en: 'Days to inspect a weak branch after its own check',
  }),
  monthsParameter('weakBranch.idleMonths', 3, {
    zh: '主题党日连续逾期几个月提示软弱涣散',
    en: 'Months of theme days missed in a row before a branch is suggested as weak',
  }),
  {
    ...monthsParameter('weakBranch.idleQuarters', 2, {
      zh: '党员大会连续逾期几个季度提示软弱涣散',
      en: 'Quarters of assemblies missed in a row before a branch is suggested as weak',
    }),
    unit: 'quarter',
  },
  daysParameter('weakBranch.termOverdueDays', 90, {
    zh: '任期届满未换届超过几天提示软弱涣散',
    en: 'Days past the end of its term, without an election, after which a branch is suggested as weak',
  }),
];

/** Sentences only weak branches need. */
export const weakBranchSentences = {
  WEAK_UNDER_WAY: {
    zh: '这个党支部已有正在办理的软弱涣散整顿。',
    en: 'A case of this branch is under way already.',
  },
  WEAK_NO_CRITERION: { zh: '至少选一种认定情形。', en: 'Tick at least one mark.' },
  WEAK_REASON_NEEDED: {
    zh: '选了“{criterion}”的，要写明认定理由。',
    en: '“{criterion}” needs a reason in writing.',
  },
  WEAK_REASON_COUNTS: {
    zh: '不写件数、人数和比例（“{found}”）：数量不能作为列入的依据。',
    en: 'No numbers (“{found}”): a count is no reason to list a branch.',
  },
  WEAK_REASON_NAMES: {
    zh: '不写人名（“{found}”）；不是人名的请换个说法。',
    en: 'No names (“{found}”); say it otherwise where it is none.',
  },
  WEAK_DEADLINE_EARLY: {
    zh: '必须晚于列入时间 {day}。',
    en: 'This must be after it was listed, {day}.',
  },
  WEAK_MONTH: { zh: '请写成 2021-08。', en: 'Write 2021-08.' },
  WEAK_MONTH_TO_COME: { zh: '这个月还没有到。', en: 'This month has not come yet.' },
  WEAK_MONTH_BEFORE_LISTED: {
    zh: '早于列入的月份 {month}。',
    en: 'This is before the month it was listed in, {month}.',
  },
  WEAK_MONTH_REPORTED: { zh: '{month} 的进展已经报过。', en: '{month} has been reported already.' },
  WEAK_PLAN_NOT_SUBMITTED: {
    zh: '整改方案还没有报审。',
    en: 'The plan has not been submitted yet.',
  },
  WEAK_PLAN_SUBMITTED: { zh: '整改方案已经报审。', en: 'The plan has been submitted already.' },
  WEAK_REPORT_MISSING: {
    zh: '{month} 的整改进展还没有报。',
    en: 'The progress of {month} has not been reported.',
  },
  NOTICE_WEAK_SUGGESTED: {
    zh: '{number}：系统提示有支部的三会一课连续逾期，请核实后提请列入或者不予列入。',
    en: '{number}: the meetings of a branch were missed again and again. Look into it, then propose or dismiss.',
  },
  RULE_WEAK_BRANCH: {
    zh: '以列入时确定的整改时限为准，一般六个月（自然日，当日 24 时截止）。',
    en: 'The deadline set when it was listed, six months as a rule (to the end of the day).',
  },
} as const;
