import type { MeetingType } from '@luze/domain';

interface MeetingText {
  readonly topic: string;
  readonly summary: string;
}

const text = (topic: string, summary: string): MeetingText => ({ topic, summary });

/** What meetings of the demo year were about: what was discussed and decided, never who thinks what. */
export const MEETING_TEXTS: Readonly<Record<MeetingType, readonly MeetingText[]>> = {
  MEMBER_ASSEMBLY: [
    text('支部季度工作报告', '听取支部季度工作情况，讨论下季度学习和服务群众安排，表决通过。'),
    text('讨论预备党员转正和发展对象', '按程序审议材料，无记名投票表决，形成决议并上报。'),
  ],
  COMMITTEE: [
    text('研究本月支部工作', '通报上月议定事项完成情况，确定本月学习主题和分工。'),
    text('研究党员教育管理和党费收缴', '核对党员名册和党费台账，安排流动党员联系。'),
    text('研究群众诉求办理', '逐件过问窗口反映的登记和地灾隐患诉求，明确承办人和期限。'),
  ],
  CELL: [
    text('学习上级文件精神', '学习文件原文，结合岗位讨论落实措施。'),
    text('小组学习和工作交流', '交流本月承办事项，确定下月帮带对象。'),
  ],
  PARTY_LECTURE: [
    text('讲党课：守住耕地红线', '讲耕地保护责任和卫片执法案例，布置本季度巡查要求。'),
    text('讲党课：防汛救灾中的先锋作用', '讲地质灾害群测群防职责和撤离预案。'),
  ],
  THEME_DAY: [
    text('主题党日：地灾隐患点巡查', '分组巡查隐患点，核对监测员和撤离路线，更新明白卡。'),
    text('主题党日：不动产登记进村服务', '到村集中受理登记申请，现场解答权属疑问。'),
    text('主题党日：学习党史专题', '集体学习党史专题，参观旧址，重温入党誓词。'),
    text('主题党日：耕地保护宣传', '到集市发放宣传材料，解答占地建房政策。'),
  ],
  ORG_LIFE: [text('年度组织生活会', '通报会前准备，开展批评和自我批评，列出整改清单和期限。')],
  APPRAISAL: [text('民主评议党员', '按程序开展测评，汇总票数，支委会提出等次建议。')],
};
