import type { Story } from '../stories.ts';
import { approvalSteps, approverOf, inOrder, secretaryOf } from './steps.ts';

/** The six problems of 2021: nine persons handled, four of them sanctioned. */
const ITEMS = [
  ['QK', '2021-02-22', '2021-03-12', 'H1', 'TOWNSHIP_LEVEL', 2, 1],
  ['SZ', '2021-04-19', '2021-06-30', 'H2', 'TOWNSHIP_LEVEL', 2, 1],
  ['WX', '2021-05-17', '2021-06-21', 'F2', 'OTHER', 1, 0],
  ['SZ', '2021-06-28', '2021-08-05', 'H4', 'COUNTY_LEVEL_AND_ABOVE', 1, 1],
  ['LD', '2021-07-26', '2021-09-03', 'H6', 'OTHER', 2, 1],
  ['SP', '2021-10-11', '2021-11-15', 'F3', 'OTHER', 1, 0],
] as const;

/** Every eight-rules problem of the demo city. */
export const demoEightRules = (): Story[] =>
  inOrder(
    ITEMS.map(
      ([county, foundOn, handledOn, subCategory, rankGroup, personsHandled, personsSanctioned], index) => {
        const by = secretaryOf(county);
        return {
          key: `${county}-EIGHT-${index + 1}`,
          unitCode: county,
          day: handledOn,
          by,
          input: { subCategory, foundOn, handledOn, rankGroup, personsHandled, personsSanctioned },
          steps: approvalSteps('APPROVED', handledOn, { owner: by, approver: approverOf(index) }, {}),
        };
      },
    ),
  );
