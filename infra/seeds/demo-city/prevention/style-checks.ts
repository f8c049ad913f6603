import { addDays, type LocalDate } from '@luze/domain';
import type { Story, StoryStep } from '../stories.ts';
import { type Approval, approvalSteps, approverOf, inOrder, secretaryOf, step } from './steps.ts';

type Finding = readonly [kind: string, problem: string, demand: string];
type Line = readonly [
  county: string,
  on: LocalDate,
  way: string,
  ending: Approval,
  scope: string,
  noticeNo: string | null,
  findings: readonly Finding[],
];

const LATE: Finding = [
  'DISCIPLINE',
  '上班半小时后仍有两个岗位无人在岗，去向牌未更新。',
  '当日补签去向，作风通报点名到股室。',
];
const COLD: Finding = [
  'SERVICE',
  '办事群众咨询补正材料时窗口一次性告知不到位，往返两次。',
  '一周内修订一次性告知单并上墙。',
];
const PAPERS: Finding = ['FORMALISM', '同一事项半年内发文三次，基层重复报表。', '合并报表，清理同类文件。'];
const SLOW: Finding = [
  'BUREAUCRATISM',
  '乡镇请示超过十个工作日未答复。',
  '建立请示件台账，限五个工作日答复。',
];
const MEAL: Finding = ['HEDONISM', '公务接待未按规定附接待清单。', '补齐清单，退还超标部分。'];

const LINES: readonly Line[] = [
  [
    'QK',
    '2021-02-08',
    'HOLIDAY',
    'APPROVED',
    '春节前办公用房、公务用车封存和值班值守',
    '青自然资纪〔2021〕3号',
    [LATE],
  ],
  [
    'SZ',
    '2021-03-22',
    'UNANNOUNCED',
    'APPROVED',
    '不动产登记大厅和六个站所窗口服务',
    '石自然资纪〔2021〕4号',
    [COLD, LATE],
  ],
  ['WX', '2021-04-28', 'HOLIDAY', 'APPROVED', '“五一”前公务接待和公车管理', null, [MEAL]],
  [
    'SP',
    '2021-06-16',
    'SPECIAL',
    'APPROVED',
    '基层减负和文件会议精简情况',
    '松自然资纪〔2021〕9号',
    [PAPERS, SLOW],
  ],
  ['LS', '2021-07-20', 'ROUTINE', 'APPROVED', '汛期值班值守和信息报送', null, []],
  ['LD', '2021-09-16', 'HOLIDAY', 'APPROVED', '中秋、国庆前违规收送礼品礼金', null, [COLD]],
  [
    'SZ',
    '2021-10-25',
    'UNANNOUNCED',
    'APPROVED',
    '柳津、鸣鹿、苍坪三所工作纪律',
    '石自然资纪〔2021〕15号',
    [LATE, SLOW],
  ],
  ['SZ', '2021-12-27', 'HOLIDAY', 'SUBMITTED', '元旦前公务用车封存和值班值守', null, [LATE]],
  ['LD', '2021-12-21', 'UNANNOUNCED', 'RETURNED', '登记窗口服务暗访', null, [COLD]],
  ['HQ', '2021-12-29', 'ROUTINE', 'DRAFT', '机关各科室年终岁末工作纪律', null, []],
];

/** Every style check of the demo city. */
export const demoStyleChecks = (): Story[] =>
  inOrder(
    LINES.map(([county, on, way, ending, scope, noticeNo, findings], index) => {
      const by = secretaryOf(county);
      const found: StoryStep[] = findings.map(([kind, problem, demand]) =>
        step(on, by, 'addFinding', { kind, problem, demand }),
      );
      return {
        key: `${county}-STYLE-${index + 1}`,
        unitCode: county,
        day: on,
        by,
        input: {
          on,
          way,
          scope,
          checkedBy: '局机关纪检工作组',
          noticeNo,
          noCorruptionTag: way === 'HOLIDAY' ? 'WILL_NOT' : 'DARE_NOT',
        },
        steps: [
          ...found,
          ...approvalSteps(
            ending,
            addDays(on, ending === 'DRAFT' ? 0 : 1),
            { owner: by, approver: approverOf(index) },
            {},
          ),
        ],
      };
    }),
  );
