import type { Indicator } from '../indicator/indicator.ts';
import type { ObligationKind } from '../obligation/kind.ts';

const met = (
  code: string,
  title: Indicator['title'],
  kinds: readonly ObligationKind[],
  what: Indicator['title'],
): Indicator => ({
  code,
  title,
  definition: {
    zh: `口径：本年截至统计日到期的${what.zh}中，按期完成的占比；经批准豁免的不计，逾期补开的计入应开、不计入完成；记录提交后即计，退回、作废的不计。依据：《中国共产党支部工作条例（试行）》。`,
    en: `${what.en} held in time, of those due this year by the day of the figure. What was exempted by approval does not count; what was made up for late is due and not done. A record counts once submitted, and no longer once returned or voided. Source: Regulations on the Work of Branches (trial).`,
  },
  reckoning: { kind: 'OBLIGATIONS', ledger: 'BranchMeeting', kinds },
});

/** Figures of party work: in the branches, and of the secretary at their head. */
export const partyIndicators: readonly Indicator[] = [
  met(
    'PB1',
    { zh: '三会一课落实率', en: 'Meetings and lectures held' },
    ['MEMBER_ASSEMBLY', 'COMMITTEE', 'CELL', 'PARTY_LECTURE'],
    { zh: '支部党员大会、支委会、党小组会和党课', en: 'Assemblies, committees, cells and lectures' },
  ),
  met('PB2', { zh: '主题党日落实率', en: 'Theme days held' }, ['THEME_DAY'], {
    zh: '主题党日',
    en: 'Theme days',
  }),
  met(
    'PB3',
    { zh: '组织生活会和民主评议完成率', en: 'Organisational life and appraisals held' },
    ['ORG_LIFE', 'APPRAISAL'],
    { zh: '组织生活会和民主评议党员', en: 'Meetings of organisational life and appraisals' },
  ),
  {
    code: 'PB4',
    title: { zh: '软弱涣散整顿销号率', en: 'Weak branches delisted' },
    definition: {
      zh: '口径：整改时限在本年、截至统计日已到期的软弱涣散党组织中，已经销号（摘牌）的占比；没有的按 1 计，显示“–”。列入和销号以市局批准为准，反弹重新列入的按新的整改时限计。',
      en: 'Branches taken off the list, of those listed as weak whose deadline lies in this year and has come by the day of the figure; 1 where there is none. Listed and delisted by the city; one listed again counts by its new deadline.',
    },
    reckoning: {
      kind: 'SHARE',
      due: { ledger: 'WeakBranchCase', day: 'deadline' },
      done: { states: ['DELISTED'], on: 'delistedOn' },
    },
  },
  {
    code: 'PB5',
    title: { zh: '书记履职率', en: 'What the secretary owes' },
    definition: {
      zh: '口径：本年截至统计日到期的书记讲党课（每年一次）和党组专题研究全面从严治党（每半年一次）中，按期完成的占比；经批准豁免的不计，逾期补办的计入应办、不计入完成；记录提交后即计，退回、作废的不计。领导干部在本局所属支部讲的党课计入书记讲党课。依据：《中国共产党支部工作条例（试行）》第十六条，《党委（党组）落实全面从严治党主体责任规定》。',
      en: 'The yearly lecture of the secretary and the half-yearly reviews of strict governance done in time, of those due this year by the day of the figure. What was exempted by approval does not count; what was made up for late is due and not done. A record counts once submitted, and no longer once returned or voided. A lecture a leader gives in a branch of the bureau counts for the secretary’s. Source: Regulations on the Work of Branches (trial), art. 16; Provisions on the Main Responsibility for Strict Governance.',
    },
    reckoning: {
      kind: 'OBLIGATIONS',
      ledger: 'TopicReview',
      kinds: ['SECRETARY_LECTURE', 'STRICT_GOVERNANCE_REVIEW'],
    },
  },
  {
    code: 'PB7',
    title: { zh: '换届按期率', en: 'Elections held in time' },
    definition: {
      zh: '口径：任期在本年、截至统计日已届满的党支部中，届满当日或之前完成换届的占比；没有的按 1 计，显示“–”。以支部上报的换届时间为准，上报待审核的计入，退回、作废的不计。依据：《中国共产党支部工作条例（试行）》。',
      en: 'Branches that voted on the last day of their term or before, of those whose term ended in this year by the day of the figure; 1 where there is none. By the day the branch reports: one that waits for approval counts, one returned or voided does not. Source: Regulations on the Work of Branches (trial).',
    },
    reckoning: {
      kind: 'SHARE',
      due: { ledger: 'BranchElection', day: 'dueOn' },
      done: { states: ['SUBMITTED', 'APPROVED'], on: 'heldOn', inTime: true },
    },
  },
  {
    code: 'PB8',
    title: { zh: '学习覆盖率', en: 'Members reached by study campaigns' },
    definition: {
      zh: '口径：本年开始、截至统计日已下达的学习教育活动中，各支部上报的已学人数之和与应学人数之和的比；一人参加几项活动的按几人次计，尚未上报的支部只计应学人数，没有的按 1 计，显示“–”，作废的活动不计。点开的是所计的活动记录，其数量不是人数。',
      en: 'Heads trained, of heads to be trained, as branches report them, in study campaigns that began this year and were issued by the day of the figure; 1 where there is none. Who takes part in several counts in each; a branch that has not reported counts with whom it is to train alone; voided campaigns do not count. What opens are the records behind it, whose number is no number of heads.',
    },
    reckoning: {
      kind: 'SUMS',
      rows: { ledger: 'StudyCampaign', day: 'beginsOn' },
      reached: 'trainedHeads',
      wanted: 'targetHeads',
    },
  },
];
