import type { LocalDate } from '@luze/domain';
import type { Story } from '../stories.ts';
import { type Approval, approvalSteps, approverOf, inOrder, secretaryOf } from './steps.ts';

type Line = readonly [
  county: string,
  on: LocalDate,
  ending: Approval,
  kind: 'GIFT' | 'CASH' | 'CARD' | 'DECLARATION',
  quantity: number,
  valueYuan: number | null,
  disposition: string | null,
];

const LINES: readonly Line[] = [
  ['QK', '2021-02-09', 'APPROVED', 'GIFT', 3, 860, 'RETURNED_TO_GIVER'],
  ['SZ', '2021-02-10', 'APPROVED', 'CARD', 2, 2000, 'TREASURY'],
  ['SP', '2021-03-30', 'APPROVED', 'DECLARATION', 2, null, null],
  ['WX', '2021-06-15', 'APPROVED', 'GIFT', 1, 320, 'PUBLIC_USE'],
  ['SZ', '2021-09-17', 'APPROVED', 'CASH', 1, 5000, 'TREASURY'],
  ['LD', '2021-09-22', 'APPROVED', 'GIFT', 4, 1260, 'SOLD'],
  ['LS', '2021-10-12', 'APPROVED', 'DECLARATION', 1, null, null],
  ['QK', '2021-12-23', 'SUBMITTED', 'CARD', 1, 500, 'TREASURY'],
  ['SZ', '2021-12-24', 'SUBMITTED', 'DECLARATION', 3, null, null],
  ['SP', '2021-12-20', 'RETURNED', 'GIFT', 1, 150, 'RETURNED_TO_GIVER'],
];

/** Everything handed in or declared in the demo city. */
export const demoGifts = (): Story[] =>
  inOrder(
    LINES.map(([county, on, ending, kind, quantity, valueYuan, disposition], index) => {
      const by = secretaryOf(county);
      return {
        key: `${county}-GIFT-${index + 1}`,
        unitCode: county,
        day: on,
        by,
        input: { on, kind, quantity, valueYuan, disposition },
        steps: approvalSteps(
          ending,
          on,
          { owner: by, approver: approverOf(index) },
          {},
          '已核对登记和入库凭证。',
        ),
      };
    }),
  );
