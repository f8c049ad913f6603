import { addDays, addYears, type LocalDate } from '@luze/domain';
import { workdayFrom, workdayUntil } from '../../work-calendar.ts';
import type { Story, StoryStep } from '../stories.ts';
import { inOrder, secretaryOf, step } from './steps.ts';

/** How a rule's review of 2021 went; NEW and LATER owe none in 2021. */
type Life = 'KEPT' | 'REVISED' | 'LATE' | 'REVISING' | 'MISSED' | 'NEW' | 'LATER' | 'DRAFT' | 'REPEALED';

type Line = readonly [county: string, life: Life, issuedOn: LocalDate, area: string, title: string];

/** Rules due in 2021 are those issued in 2018: 石栈县 six, three in time; 澜沙县 four, three in time; elsewhere all. */
const LINES: readonly Line[] = [
  ['QK', 'KEPT', '2018-03-12', 'LAND', '建设用地审查报批内部会审办法'],
  ['QK', 'REVISED', '2018-05-28', 'FINANCE', '政府采购和大额资金支出管理办法'],
  ['QK', 'KEPT', '2018-08-06', 'REGISTRATION', '不动产登记窗口首问负责和限时办结规定'],
  ['QK', 'REVISED', '2018-11-12', 'ENFORCEMENT', '执法案件集体讨论和回避规定'],
  ['QK', 'LATER', '2020-04-20', 'PERSONNEL', '中层干部轮岗交流实施办法'],
  ['QK', 'NEW', '2021-07-19', 'OTHER', '公务接待“一函三单”管理规定'],
  ['WX', 'REVISED', '2018-04-16', 'PLANNING', '规划条件核定和公示管理办法'],
  ['WX', 'KEPT', '2018-06-11', 'FINANCE', '机关财务报销审批规定'],
  ['WX', 'KEPT', '2018-09-03', 'MINING', '采矿权出让前期工作内部监督办法'],
  ['WX', 'KEPT', '2018-12-03', 'OTHER', '公章和电子签章使用管理规定'],
  ['WX', 'DRAFT', '2021-12-20', 'LAND', '临时用地审批事中事后监管办法'],
  ['SZ', 'REVISED', '2018-03-26', 'MINING', '采矿权延续登记联审联批办法'],
  ['SZ', 'KEPT', '2018-06-04', 'FINANCE', '地质灾害治理项目资金监督管理办法'],
  ['SZ', 'REVISED', '2018-10-15', 'LAND', '增减挂钩项目验收廉政监督规定'],
  ['SZ', 'LATE', '2018-07-09', 'ENFORCEMENT', '违法用地案件查处流程和时限规定'],
  ['SZ', 'REVISING', '2018-09-17', 'PLANNING', '乡村建设规划许可办理规定'],
  ['SZ', 'MISSED', '2018-11-26', 'REGISTRATION', '不动产登记档案查询管理规定'],
  ['SZ', 'LATER', '2019-08-12', 'OTHER', '党组议事决策规则'],
  ['SZ', 'REPEALED', '2017-05-22', 'OTHER', '公务用车定点加油管理办法'],
  ['SZ', 'NEW', '2021-10-11', 'MINING', '矿山越界开采线索移交办法'],
  ['SZ', 'DRAFT', '2021-12-22', 'PERSONNEL', '重点岗位人员定期轮岗办法'],
  ['SP', 'KEPT', '2018-02-26', 'LAND', '土地整治项目招标投标监督办法'],
  ['SP', 'REVISED', '2018-05-14', 'ENFORCEMENT', '执法巡查和报告制度'],
  ['SP', 'KEPT', '2018-08-20', 'MINING', '地质灾害防治专项资金使用规定'],
  ['SP', 'KEPT', '2018-10-29', 'OTHER', '印章管理和保密规定'],
  ['SP', 'LATER', '2020-09-14', 'PLANNING', '规划变更集体审议办法'],
  ['LD', 'KEPT', '2018-04-09', 'REGISTRATION', '不动产登记容缺受理规定'],
  ['LD', 'REVISED', '2018-06-25', 'LAND', '征地补偿安置资金拨付监督办法'],
  ['LD', 'KEPT', '2018-09-10', 'FINANCE', '固定资产管理办法'],
  ['LD', 'KEPT', '2018-11-19', 'PLANNING', '建设工程规划核实廉政风险防控办法'],
  ['LD', 'NEW', '2021-08-16', 'LAND', '集体土地征收全过程公开办法'],
  ['LS', 'KEPT', '2018-03-19', 'MINING', '砂石矿权出让内部审核规定'],
  ['LS', 'REVISED', '2018-07-16', 'FINANCE', '差旅费和会议费管理办法'],
  ['LS', 'KEPT', '2018-10-22', 'ENFORCEMENT', '行政处罚自由裁量权基准适用规定'],
  ['LS', 'MISSED', '2018-11-05', 'LAND', '设施农用地备案管理规定'],
  ['LS', 'LATER', '2019-11-18', 'PERSONNEL', '编外人员聘用管理办法'],
  ['HQ', 'KEPT', '2018-05-07', 'PERSONNEL', '机关干部选拔任用工作流程'],
  ['HQ', 'LATER', '2020-06-15', 'FINANCE', '机关内部控制手册'],
];

const REVIEW_YEARS = 3;
const FIRST_ENTERED: LocalDate = '2021-01-11';

const PLACES: Readonly<Record<string, string>> = {
  QK: '青',
  WX: '望',
  SZ: '石',
  SP: '松',
  LD: '临',
  LS: '澜',
  HQ: '岭',
};

/** The review of a rule that fell due on a day of 2021. */
function reviewSteps(life: Life, by: string, due: LocalDate): StoryStep[] {
  const early = workdayUntil(addDays(due, -9));
  switch (life) {
    case 'KEPT':
      return [step(early, by, 'confirm', { note: '与现行规定一致，执行情况良好，继续有效。' })];
    case 'REVISED':
      return revision(by, addDays(due, -48), early, '对照新修订的上位规定补充廉政监督条款，压缩审批环节。');
    case 'LATE':
      return revision(by, addDays(due, -6), addDays(due, 37), '案件查处时限与省厅新规不一致，需要整体调整。');
    case 'REVISING':
      return [
        step(addDays(due, -10), by, 'startRevision', {
          revisionPlan: '“多规合一”后办理主体变化，乡镇委托事项需重新明确。',
        }),
      ];
    default:
      return [];
  }
}

const revision = (by: string, begun: LocalDate, issued: LocalDate, plan: string): StoryStep[] => {
  const on = workdayFrom(issued);
  return [
    step(begun, by, 'startRevision', { revisionPlan: plan }),
    step(on, by, 'reissue', { on, opinion: '党组会议审议通过后印发。' }),
  ];
};

function ruleStory([county, life, issuedOn, area, title]: Line, index: number): Story {
  const by = secretaryOf(county);
  const isNew = issuedOn >= '2021-01-01';
  const day = workdayFrom(isNew ? issuedOn : addDays(FIRST_ENTERED, index % 12));
  const docNo = `${PLACES[county] ?? ''}自然资发〔${issuedOn.slice(0, 4)}〕${11 + ((index * 7) % 60)}号`;
  const input = {
    title,
    area,
    fromCase: title.includes('监督') || title.includes('越界'),
    fourStep: area === 'PERSONNEL' ? 'LEAD' : 'RULES',
    noCorruptionTag: 'CANNOT',
  };
  const story = { key: `${county}-RULE-${index + 1}`, unitCode: county, day, by };
  if (life === 'DRAFT') return { ...story, input, steps: [] };
  const steps: StoryStep[] = [step(addDays(day, 1), by, 'issue')];
  if (life === 'REPEALED')
    steps.push(step('2021-03-15', by, 'repeal', { reason: '公务用车改革后已无适用对象。' }));
  return {
    ...story,
    input: { ...input, docNo, issuedOn },
    steps: [...steps, ...reviewSteps(life, by, addYears(issuedOn, REVIEW_YEARS))],
  };
}

/** Every internal rule of the demo city, in the order they were entered; the same at every call. */
export const demoInstitutionRules = (): Story[] => inOrder(LINES.map(ruleStory));
