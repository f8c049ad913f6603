import { daysParameter } from '../rules/parameters.ts';

/** Sentences only study campaigns need. */
export const studyCampaignSentences = {
  CAMPAIGN_ENDS_EARLY: { zh: '不能早于起始日期。', en: 'This cannot be before it begins.' },
  CAMPAIGN_HEADS_BELOW: {
    zh: '人数由支部填写，上级单位逐级汇总，不另填。',
    en: 'Heads are entered by branches and added up above them; they are not entered twice.',
  },
  CAMPAIGN_MORE_THAN_TARGET: {
    zh: '不能多于应学人数 {target} 人。',
    en: 'No more than the {target} who are to be trained.',
  },
  CAMPAIGN_UNREPORTED: {
    zh: '还有 {count} 个单位没有上报。确认结束的请选“是”，这些单位按现有情况结束。',
    en: '{count} units have not reported. Say yes to close all the same: they close as they stand.',
  },
  CAMPAIGN_ONE_EACH: {
    zh: '本单位已经有这项活动的记录。',
    en: 'This unit has its record of this campaign already.',
  },
  RULE_CAMPAIGN_CLOSE: {
    zh: '截止日期后 {days} 天内由下达单位结束（系统默认，可由市局调整）。',
    en: 'The issuer closes it within {days} days of its end (default of this system).',
  },
  RULE_CAMPAIGN_REPORT: {
    zh: '截止日期前上报（自然日，当日 24 时截止）。',
    en: 'Reported by the end of the campaign (calendar days, to the end of the day).',
  },
} as const;

/** Figures its light stands on, as the product ships them. */
export const studyCampaignParameters = [
  daysParameter('studyCampaign.warnDays', 15, {
    zh: '学习教育活动提前提醒天数',
    en: 'Days of warning before a study campaign ends',
  }),
  daysParameter('studyCampaign.closeDays', 30, {
    zh: '学习教育活动截止后结束的天数',
    en: 'Days the issuer has to close a study campaign after its end',
  }),
];
