/** What the party groups of the demo city studied, quarter by quarter: topics, and what came of them. */
export interface StudyText {
  readonly topic: string;
  /** Topic of the year's plan it belongs to. */
  readonly planned: string;
  readonly outputs: string;
}

/** A plan's topics, one for each quarter of the year. */
export const PLAN_TOPICS = [
  '党的十九届五中全会精神与“十四五”自然资源工作',
  '党史学习教育专题',
  '耕地保护和国土空间规划',
  '党的十九届六中全会精神',
] as const;

/** Sessions of collective study, two for each quarter. */
export const COLLECTIVE_TEXTS: readonly (readonly StudyText[])[] = [
  [
    {
      topic: '学习党的十九届五中全会精神，研究“十四五”自然资源保护利用规划',
      planned: PLAN_TOPICS[0],
      outputs: '形成本局“十四五”重点任务分解清单。',
    },
    {
      topic: '学习中央一号文件，研究耕地用途管制',
      planned: PLAN_TOPICS[0],
      outputs: '修订耕地用途管制内部流程一份。',
    },
  ],
  [
    {
      topic: '学习党史，研究为群众办实事事项',
      planned: PLAN_TOPICS[1],
      outputs: '列出登记“一窗受理”等实事五项。',
    },
    {
      topic: '学习革命、建设时期历史，研究基层站所作风建设',
      planned: PLAN_TOPICS[1],
      outputs: '形成站所作风整改清单。',
    },
  ],
  [
    {
      topic: '学习“七一”重要讲话精神，研究国土空间规划编制',
      planned: PLAN_TOPICS[2],
      outputs: '形成规划编制难点调研报告一份。',
    },
    {
      topic: '学习耕地保护有关规定，研究违法占地整治',
      planned: PLAN_TOPICS[2],
      outputs: '形成违法占地整治工作方案。',
    },
  ],
  [
    {
      topic: '学习党的十九届六中全会精神，研究明年重点工作',
      planned: PLAN_TOPICS[3],
      outputs: '形成下一年度重点工作建议。',
    },
    {
      topic: '学习全会决议，研究意识形态工作责任落实',
      planned: PLAN_TOPICS[3],
      outputs: '形成意识形态责任清单。',
    },
  ],
];

export const LECTURE_TEXT: StudyText = {
  topic: '安全生产法修订内容专题辅导',
  planned: '计划外',
  outputs: '发放学习要点一份。',
};
