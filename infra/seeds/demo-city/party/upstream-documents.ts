import type { PastRecord } from '../stories.ts';

/** Title, number, issuer, level, day and what it asks for. The Party’s regulations are real, all else is invented. */
const DOCUMENTS = [
  [
    '中国共产党支部工作条例（试行）',
    '2018年10月发布',
    '中共中央',
    'CENTRAL',
    '2018-10-28',
    '支部的设置、任务、工作机制、组织生活和支部委员会建设。',
  ],
  [
    '中国共产党基层组织选举工作条例',
    '2020年7月印发',
    '中共中央',
    'CENTRAL',
    '2020-07-13',
    '任期届满按期换届，选举程序和纪律。',
  ],
  [
    '关于在全省自然资源系统开展“我为群众办实事”实践活动的通知',
    '省自然资党〔2021〕9号',
    '省自然资源厅党组',
    'PROVINCE',
    '2021-04-02',
    '每个支部至少办一件实事，年底前办结并公开。',
  ],
  [
    '关于做好到届党支部换届工作的通知',
    '岭直工委〔2021〕15号',
    '中共岭川市委市直机关工委',
    'CITY',
    '2021-03-10',
    '提前半年摸底，届满之前换届，结果报备。',
  ],
  [
    '关于印发全市自然资源系统党建工作要点的通知',
    '岭自然资党〔2021〕3号',
    '中共岭川市自然资源和规划局党组',
    'BUREAU',
    '2021-02-08',
    '三会一课、主题党日、书记履职的年度安排。',
  ],
] as const;

/** The documents the city refers to, as its register lists them. */
export const demoPastUpstreamDocuments = (): PastRecord[] =>
  DOCUMENTS.map(([title, docNo, issuer, level, issuedOn, summary]) => ({
    unitCode: 'LC',
    input: { title, docNo, issuer, level, issuedOn, summary },
    said: {},
  }));
