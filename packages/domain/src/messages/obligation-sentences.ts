import type { Label } from './language.ts';

/** Sentences about what units owe, and the templates of it. */
export const obligationSentences = {
  TEMPLATE_OTHER_SUBJECT: {
    zh: '这一事项不由所选的对象承担。',
    en: 'This is not owed by those.',
  },
  TEMPLATE_TAKEN: {
    zh: '这一事项已有从 {from} 起执行的规定。',
    en: 'There is a rule for this from {from} already.',
  },
  TEMPLATE_MID_PERIOD: {
    zh: '应从一个周期的第一天起执行，最近的是 {next}。',
    en: 'It begins with the first day of a period; the next one is {next}.',
  },
  TEMPLATE_ENDS_MID_PERIOD: {
    zh: '应到一个周期的最后一天为止，最近的是 {next}。',
    en: 'It ends with the last day of a period; the next one is {next}.',
  },
  TEMPLATE_ENDED: {
    zh: '这一规定已经定了终止日期 {to}。',
    en: 'This rule has its last day already: {to}.',
  },
  TEMPLATE_BEGUN: {
    zh: '已经执行的规定不能撤销，只能定终止日期。',
    en: 'A rule that has begun is not taken back; it can only be ended.',
  },
  TEMPLATE_SHIPPED: {
    zh: '系统自带的规定不能撤销，只能定终止日期。',
    en: 'A rule shipped with the system is not taken back; it can only be ended.',
  },
  EXEMPTION_MET: {
    zh: '这一事项已经完成，不能再申请豁免或者同意豁免。',
    en: 'This has been met, so it can no longer be exempted.',
  },
  EXEMPTION_GRANTED: {
    zh: '{dueOn} 到期的{what}，已同意豁免。',
    en: '{what}, due on {dueOn}, is exempted.',
  },
  /** Told before refusals had a written reason; such messages are kept. */
  EXEMPTION_REFUSED: {
    zh: '{dueOn} 到期的{what}，没有同意豁免，仍然应办；可以重新申请。',
    en: '{what}, due on {dueOn}, is not exempted and stays owed; you may ask again.',
  },
  EXEMPTION_REFUSED_BECAUSE: {
    zh: '{dueOn} 到期的{what}，没有同意豁免，仍然应办；可以重新申请。理由：{reason}',
    en: '{what}, due on {dueOn}, is not exempted and stays owed; you may ask again. Reason: {reason}',
  },
  REFUSAL_TOO_SHORT: {
    zh: '写明不同意的理由，至少 {min} 字，现有 {length} 字。',
    en: 'Say why it is refused, in {min} characters at least; there are {length}.',
  },
} as const satisfies Readonly<Record<string, Label>>;
