import { addDays, type LocalDate } from '@luze/domain';
import { workdayFrom } from '../../work-calendar.ts';
import type { Story, StoryStep } from '../stories.ts';
import { branchCode, DEMO_COUNTIES } from '../units.ts';
import { KEY_POSTS_OF_2021, type KeyPost, keyPostsOf } from './key-posts.ts';
import { type Approval, approvalSteps, approverOf, inOrder, secretaryOf, step } from './steps.ts';

const STATION_RANK = 5;

interface Place {
  readonly unitCode: string;
  readonly owner: string;
  readonly approver: string;
}

/** In 石栈县 the heads of stations keep their point themselves; elsewhere the bureau keeps all. */
function placeOf(county: string, { branch, post }: KeyPost, index: number): Place {
  if (county !== 'SZ' || branch <= STATION_RANK || post !== '所长')
    return { unitCode: county, owner: secretaryOf(county), approver: approverOf(index) };
  const unitCode = branchCode(county, branch);
  return { unitCode, owner: unitCode.toLowerCase().replace('-', '.'), approver: secretaryOf(county) };
}

/** Every tenth was looked at again within the year. */
const reviewed = (owner: string, index: number, day: LocalDate): StoryStep[] =>
  index % 10 === 4
    ? [
        step(addDays(day, 240 + (index % 40)), owner, 'review', {
          finding: '风险等级不变，防控措施落实到位。',
        }),
      ]
    : [];

function highPoint(county: string, keyPost: KeyPost, index: number): Story {
  const place = placeOf(county, keyPost, index);
  const day = workdayFrom(addDays('2021-01-11', (index * 5) % 46));
  const needs = { riskDesc: keyPost.risk, control: keyPost.control, owner: '分管副局长' };
  return {
    key: `${county}-RISK-${index + 1}`,
    unitCode: place.unitCode,
    day,
    by: secretaryOf(county),
    input: {
      process: keyPost.process,
      post: keyPost.name,
      level: 'HIGH',
      identifiedOn: day,
      noCorruptionTag: 'CANNOT',
      ...needs,
    },
    steps: [
      ...approvalSteps('APPROVED', day, place, {}, '风险定级准确，同意入册。'),
      ...reviewed(place.owner, index, day),
    ],
  };
}

const LESSER = [
  [
    'MEDIUM',
    'APPROVED',
    '测绘成果管理岗',
    '涉密测绘成果提供',
    '超范围提供测绘成果',
    '提供审批双签，用后收回',
  ],
  ['LOW', 'APPROVED', '档案管理岗', '业务档案借阅', '档案外借不还、私自复制', '借阅登记，到期催还'],
  ['MEDIUM', 'SUBMITTED', '信息系统管理岗', '业务系统账号授权', '超权限开通账号', '授权审批留痕，季度清理'],
  ['MEDIUM', 'RETURNED', '食堂管理岗', '食材采购', '采购价格虚高', '三家比价，每周公示'],
  ['LOW', 'DRAFT', '资产管理岗', '固定资产处置', '低价处置、账实不符', '评估后处置，年度盘点'],
] as const;

function lesserPoint(
  county: string,
  [level, ending, post, process, riskDesc, control]: (typeof LESSER)[number],
  index: number,
): Story {
  const owner = secretaryOf(county);
  const day = workdayFrom(
    ending === 'APPROVED' ? addDays('2021-04-12', index * 9) : addDays('2021-12-20', index),
  );
  const story = {
    key: `${county}-RISK-LESSER-${index + 1}`,
    unitCode: county,
    day,
    by: owner,
    input: { process, post, level, identifiedOn: day, riskDesc, control, owner: '办公室主任' },
  };
  const steps = approvalSteps(ending satisfies Approval, day, { owner, approver: approverOf(index) }, {});
  const isGone = county === 'LD' && post === '档案管理岗';
  return {
    ...story,
    steps: isGone
      ? [...steps, step('2021-09-06', owner, 'cancel', { reason: '业务档案移交市局集中管理，岗位撤销。' })]
      : steps,
  };
}

/** Every risk point of the demo city: a high one for each key post nobody leading holds, and a few lesser ones. */
export const demoRiskPoints = (): Story[] =>
  inOrder(
    DEMO_COUNTIES.filter(({ code }) => KEY_POSTS_OF_2021[code] !== undefined).flatMap(({ code }, at) => [
      ...keyPostsOf(code).map((keyPost, index) => highPoint(code, keyPost, index)),
      ...LESSER.filter((_, index) => index < 2 || (index + at) % 3 === 0).map((line, index) =>
        lesserPoint(code, line, index),
      ),
    ]),
  );
