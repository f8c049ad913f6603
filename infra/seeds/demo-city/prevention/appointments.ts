import { addDays, type LocalDate } from '@luze/domain';
import type { Story } from '../stories.ts';
import { type Approval, approvalSteps, approverOf, inOrder, secretaryOf } from './steps.ts';

type Line = readonly [
  county: string,
  motionOn: LocalDate,
  ending: Approval,
  posts: number,
  batch: string,
  gaps: string | null,
];

/** Days from the motion to each further step. */
const PACE = { recommendationOn: 7, inspectionOn: 14, discussionOn: 24, publicityOn: 27 } as const;
const LAST_STEP = 27;

const LINES: readonly Line[] = [
  ['HQ', '2021-03-08', 'APPROVED', 4, '2021年第一批科级职务选任', null],
  ['QK', '2021-04-12', 'APPROVED', 3, '2021年第一批股级职务选任', null],
  [
    'SZ',
    '2021-05-10',
    'APPROVED',
    5,
    '2021年站所长集中调整',
    '一名拟任人选档案材料缺失，已于公示前补齐并重新审核。',
  ],
  ['SP', '2021-06-07', 'APPROVED', 2, '2021年第一批股级职务选任', null],
  ['LD', '2021-08-09', 'APPROVED', 3, '2021年站所长调整', null],
  ['WX', '2021-11-01', 'SUBMITTED', 2, '2021年第二批股级职务选任', null],
  ['SZ', '2021-11-08', 'RETURNED', 1, '2021年执法监察岗位补选', '信访核查尚未书面回复，待补。'],
  ['LS', '2021-12-20', 'DRAFT', 2, '2021年第二批股级职务选任', null],
];

function stepsOf(motionOn: LocalDate, isBegun: boolean): Readonly<Record<string, LocalDate>> {
  const pace = isBegun ? [] : Object.entries(PACE);
  return Object.fromEntries([
    ['motionOn', motionOn],
    ...pace.map(([name, days]) => [name, addDays(motionOn, days)]),
  ]);
}

/** Every check of an appointment in the demo city. */
export const demoAppointments = (): Story[] =>
  inOrder(
    LINES.map(([county, motionOn, ending, posts, batch, gaps], index) => {
      const by = secretaryOf(county);
      const isBegun = ending === 'DRAFT';
      const day = addDays(motionOn, isBegun ? 1 : LAST_STEP + 1);
      const musts = isBegun
        ? {}
        : {
            filesReviewed: county !== 'SZ' || ending !== 'APPROVED',
            mattersVerified: true,
            integrityOpinionObtained: true,
            reportsChecked: ending !== 'RETURNED',
          };
      return {
        key: `${county}-APPOINTMENT-${index + 1}`,
        unitCode: county,
        day,
        by,
        input: { batch, posts, gaps, ...stepsOf(motionOn, isBegun), ...musts, noCorruptionTag: 'CANNOT' },
        steps: approvalSteps(
          ending,
          day,
          { owner: by, approver: approverOf(index) },
          {},
          '程序完备，核查通过。',
        ),
      };
    }),
  );
