import type { WordsLike } from './words-like.ts';

/** Words of the calendar. */
export const calendarZhCN = {
  title: '日历',
  plan: '计划或登记会议',
  titleOf: '{{month}}日历',
  months: '月份',
  before: '上个月',
  after: '下个月',
  thisMonth: '本月',
  unit: '单位',
  asList: '按日程看',
  asWall: '按月历看',
  save: '下载日历文件（.ics）',
  subscribe: '订阅',
  onlyDay: '只看 {{day}}',
  wholeMonth: '看全月',
  kind_HELD: '召开',
  kind_PLANNED: '计划',
  kind_DUE: '到期',
  nameOf: '{{name}}：{{title}}',
  items: '{{count}} 项',
  more: '另 {{count}} 项',
  rest: '休',
  worked: '班',
  nothing: '{{month}}没有会议，也没有到期的事项。',
  note: '会议和活动在召开或计划的日子（计划的用虚线），未办结的记录和应办事项在到期的日子，颜色是今天的亮灯。“休”“班”按国务院办公厅的放假安排；没有安排的年份只按周末。事项多的日子只列数目，点开就是它所数的那些记录。',
} as const;

export type CalendarWords = WordsLike<typeof calendarZhCN>;
