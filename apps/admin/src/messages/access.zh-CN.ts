import type { WordsLike } from './words-like.ts';

/** Words of the question why somebody sees, or may do, something. */
export const accessZhCN = {
  title: '为何可以，为何不可以',
  person: '人员',
  self: '本人',
  verb: '能否',
  recorded: '询问他人的权限会记入审计。',
  verdict_ALLOWED: '可以',
  verdict_MASKED: '可以看到记录，这一项以别的内容代替',
  verdict_HIDDEN: '可以看到记录，这一项不显示',
  verdict_DENIED: '不可以',
  verdict_UNKNOWN: '没有这条记录，或不在您的范围内',
  others: '其他依据',
  since: '{{from}} 起',
  sinceTo: '{{from}} 至 {{to}}',
  carried: '受{{name}}委托',
  allDuties: '全部职责',
  grantedBy: '由{{name}}授予',
  grantedAtSetUp: '建库时授予',
  remedies: '有哪样岗位就可以',
  noRemedy: '授予任何岗位都不能改变。',
  duty: '职责：{{duty}}',
  granters: '可授予人：',
  noGranter: '目前没有人可以授予。',
  needsConfirmation: '还须第二人确认',
  join: '、',
  whyVisible: '为何可见？',
  whyEmpty: '为何是空的？',
  whyAbsent: '为何看不到？',
  why: '为何？',
};
export type AccessWords = WordsLike<typeof accessZhCN>;
