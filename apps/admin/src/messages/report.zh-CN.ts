/** Words of computed workbooks and their figures. */
export const reportZhCN = {
  toReport: '统计表 {{code}}',
  backToList: '返回台账',
  period: '统计时段',
  unit: '单位',
  everyUnit: '全部单位',
  exportReport: '导出 {{code}}',
  exportTitle: '导出{{title}}',
  exportGo: '导出',
  exportDone: '已导出',
  noteHead: '口径：',
  noFigures: '这张表只供导出。',
  kind: '问题类型',
  problems: '查处问题',
  problemsUnit: '起',
  handled: '处理',
  sanctioned: '处分',
  personsUnit: '人',
  byRank: '按级别（起）',
  sum: '合计',
  subtotal: '小计',
};
export type ReportWords = Record<keyof typeof reportZhCN, string>;
