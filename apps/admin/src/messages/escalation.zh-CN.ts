import type { WordsLike } from './words-like.ts';

/** Words of what was told to levels above because it stayed late. */
export const escalationZhCN = {
  title: '逾期升级',
  titleNote: '{{unit}}，截至 {{day}}',
  line_COUNTY: '所属支部逾期已报本局、至今仍逾期的 <a>{{count}} 项</a>',
  line_CITY: '下级单位逾期已报市局、至今仍逾期的 <a>{{count}} 项</a>',
  what: '事项',
  kind: '台账',
  unit: '单位',
  due: '期限',
  severity: '逾期程度',
  severity_1: '逾期 1–7 天',
  severity_2: '逾期 8–30 天',
  severity_3: '逾期超过 30 天',
  told: '报给',
  to_COUNTY: '报区县局',
  to_CITY: '报市局',
  since: '首次上报',
  lastOn: '最近 {{day}}',
  standing: '现状',
  stillLate: '仍逾期',
  noLonger: '已不逾期',
  whatever: '不论现状',
  toldSince: '{{day}} 起报{{unit}}{{role}}',
  owed: '应办事项',
  everyUnit: '全部单位',
  everyKind: '全部台账',
  everySeverity: '全部程度',
  everyLevel: '全部层级',
  nothingLate: '已上报的事项都不再逾期。',
  nothing: '没有上报过逾期事项。',
  note: '逾期进入新的程度时报上一级一次；期限改过的按新期限另报。',
} as const;

export type EscalationWords = WordsLike<typeof escalationZhCN>;
