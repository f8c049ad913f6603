/** Sentences only hazards need. */
export const hazardSentences = {
  DUE_BEFORE_FOUND: {
    zh: '{day} 早于发现时间 {found}。',
    en: '{day} is before the day it was found, {found}.',
  },
  HAZARD_MAJOR_IS_PROPOSED: {
    zh: '重大隐患请办理“拟定重大”，由市局确认。',
    en: 'Propose it as major; the city bureau confirms.',
  },
  HAZARD_PLAN_MISSING: {
    zh: '重大隐患整改前必须有应急预案或防护措施（五落实）。',
    en: 'A major hazard needs an emergency plan or a safeguard before rectification.',
  },
  HAZARD_LISTING_ABOVE_COUNTY: {
    zh: '区县局只能办理县级挂牌。',
    en: 'A county bureau may list at county level only.',
  },
  HAZARD_NOT_LISTED: { zh: '这条隐患没有挂牌。', en: 'This hazard is not listed.' },
  HAZARD_DEFERRAL_PENDING: { zh: '延期申请还没有批复。', en: 'A deferral is waiting for its decision.' },
  HAZARD_NO_DEFERRAL: { zh: '没有待批的延期申请。', en: 'No deferral is waiting.' },
  HAZARD_DEFERRAL_NOT_LATER: {
    zh: '必须晚于现在的期限 {due}。',
    en: 'This must be later than the present due day, {due}.',
  },
  HAZARD_BOX_NOT_PASSED: {
    zh: '这一项不合格，不能通过验收，请退回整改。',
    en: 'This box has not passed; send the hazard back instead.',
  },
  HAZARD_STOP_TWICE: { zh: '局部停产和全部停产只能选一项。', en: 'Choose either partial or full shutdown.' },
  RULE_HAZARD_BEFORE_START: {
    zh: '开始整改之前，自发现之日起 {days} 日内应定级并开始整改（自然日，当日 24 时截止）。',
    en: 'Until rectification starts: {days} days from the day it was found (calendar days, to the end of the day).',
  },
  RULE_HAZARD_MAJOR: {
    zh: '以治理方案的整改时限为准，批准延期的按延期后日期（《安全生产法》第四十一条）。',
    en: 'The due day of the treatment plan, or the day a deferral was granted to (Work Safety Law, art. 41).',
  },
  RULE_HAZARD_GENERAL: {
    zh: '以整改时限为准，批准延期的按延期后日期（自然日，当日 24 时截止）。',
    en: 'The due day set, or the day a deferral was granted to (calendar days, to the end of the day).',
  },
} as const;
