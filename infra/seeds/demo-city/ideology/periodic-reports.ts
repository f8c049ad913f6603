import { addDays } from '@luze/domain';
import { type Act, inOrder, secretaryOf, story } from '../prevention/tell.ts';
import type { PastRecord, Story } from '../stories.ts';
import {
  CITY_GROUP,
  CITY_PARTY,
  fromOldBook,
  type GroupRecord,
  isTold,
  PARTY_GROUPS,
} from './party-groups.ts';

/** Reports of the demo year: what each is on and when it came; the one on the second half is not due yet. */
const REPORTS = [
  {
    input: {
      kind: 'STRICT_GOVERNANCE_YEAR',
      forYear: 2020,
      part: 'YEAR',
      docRef: '党组〔2021〕3号',
      note: '报告责任清单落实、廉政谈话和警示教育开展情况。',
    },
    submittedOn: '2021-01-27',
  },
  {
    input: {
      kind: 'IDEOLOGY_HALF_YEAR',
      forYear: 2021,
      part: 'H1',
      docRef: '党组〔2021〕16号',
      note: '报告阵地自查、三审制度执行和专题研究情况。',
    },
    submittedOn: '2021-07-06',
  },
] as const;

const reportsOf = (unitCode: string): GroupRecord[] =>
  REPORTS.map(({ input, submittedOn }) => ({ unitCode, day: submittedOn, input, submittedOn }));

const HALF_BEGUN = { kind: 'IDEOLOGY_HALF_YEAR', forYear: 2021, part: 'H2' } as const;

const told = (unitCode: string, day: string, input: Story['input'], acts: readonly Act[]): Story =>
  story(`${unitCode} ${input['kind']} ${input['part']}`, unitCode, [day, secretaryOf(unitCode), input], acts);

/** The reports of 石栈县: two submitted and approved, that on the second half begun. */
export const demoPeriodicReports = (): Story[] =>
  inOrder(
    PARTY_GROUPS.filter(isTold).flatMap((unitCode) => [
      ...reportsOf(unitCode).map(({ day, input, submittedOn }) =>
        told(unitCode, day, input, [
          [submittedOn, secretaryOf(unitCode), 'submit'],
          [addDays(submittedOn, 3), CITY_PARTY, 'approve', { opinion: '同意。' }],
        ]),
      ),
      told(unitCode, '2021-12-28', HALF_BEGUN, []),
    ]),
  );

/** The reports of the other counties and of the city, from their old books. */
export const demoPastPeriodicReports = (): PastRecord[] =>
  [...PARTY_GROUPS, CITY_GROUP]
    .filter((code) => !isTold(code))
    .flatMap(reportsOf)
    .map(fromOldBook);
