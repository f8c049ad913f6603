/** Words of party work beside its ledgers: how far a campaign has come. */
export const partyZhCN = {
  coverage: '学习覆盖情况',
  coverageCaption: '各单位学习覆盖率、已学和应学人数、已上报单位',
  coverageNote: '人数由支部上报，逐级汇总；应学人数起先按支部台账的党员数。点数字看对应记录。',
  unit: '单位',
  rate: '覆盖率',
  heads: '已学 / 应学(人)',
  reported: '已上报 / 单位',
  all: '合计',
  nobodyBelow: '还没有下级单位承接这项活动。',
} as const;
