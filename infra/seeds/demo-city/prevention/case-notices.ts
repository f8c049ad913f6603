import type { Story } from '../stories.ts';
import { inOrder, step } from './steps.ts';

const RESULT = '各单位要以案为鉴，组织党员干部对照检查，切实做到知敬畏、存戒惧、守底线。';

/** Two notices published, one proposed by 石栈县 and waiting for the city. */
export const demoCaseNotices = (): Story[] =>
  inOrder([
    {
      key: 'LC-NOTICE-1',
      unitCode: 'LC',
      day: '2021-07-12',
      by: 'city.admin',
      input: {
        title: '关于一起地质灾害治理项目监管失职案例的通报',
        theme: 'DUTY',
        level: 'BUREAU',
        writtenOn: '2021-07-12',
        text: `某区县局工作人员张某在负责地质灾害治理项目现场监管期间，未按规定到场核验工程量，两次在进度确认单上代签，致使不合格工段通过中间验收。张某受到党内警告处分，分管负责人李某某被诫勉。\n这起案例暴露出项目监管重审批轻现场、内控制度执行不到位。${RESULT}`,
        noCorruptionTag: 'DARE_NOT',
      },
      steps: [
        step('2021-07-13', 'city.admin', 'submit', {}),
        step('2021-07-15', 'city.discipline', 'approve', { opinion: '事实已核，不能认出本人，同意发布。' }),
      ],
    },
    {
      key: 'QK-NOTICE-2',
      unitCode: 'QK',
      day: '2021-09-08',
      by: 'qk.secretary',
      input: {
        title: '关于一起酒后驾驶机动车案例的通报',
        theme: 'DRINK_DRIVING',
        level: 'BUREAU',
        writtenOn: '2021-09-08',
        text: `某站所工作人员王某某休假期间与他人聚餐饮酒后驾驶机动车，被公安机关查获，受到政务记过处分。\n八小时以外同样是监督的重点。${RESULT}`,
        noCorruptionTag: 'WILL_NOT',
      },
      steps: [
        step('2021-09-09', 'qk.secretary', 'submit', {}),
        step('2021-09-13', 'city.discipline', 'approve', { opinion: '同意发布，中秋、国庆前组织学习。' }),
      ],
    },
    {
      key: 'SZ-NOTICE-3',
      unitCode: 'SZ',
      day: '2021-12-27',
      by: 'sz.secretary',
      input: {
        title: '关于一起违规收受礼金案例的通报',
        theme: 'CORRUPTION',
        level: 'BUREAU',
        writtenOn: '2021-12-27',
        text: `某县局一名中层干部赵某在矿业权延续登记办理中，先后三次收受管理服务对象礼金，受到党内严重警告处分，违纪所得已收缴。\n权力事项越集中，监督越要跟上。${RESULT}`,
        noCorruptionTag: 'DARE_NOT',
      },
      steps: [step('2021-12-28', 'sz.secretary', 'submit', { opinion: '案件已结，建议元旦前通报。' })],
    },
  ]);
