import type { LocalDate } from '@luze/domain';
import type { Story } from '../stories.ts';
import { inOrder, step } from './steps.ts';

const CITY = 'city.discipline';

interface Line {
  readonly unitCode: string;
  readonly decidedOn: LocalDate;
  readonly basis: string;
  /** Absent: the organisation itself. Every person is invented. */
  readonly leader?: { readonly targetName: string; readonly staffNo: string };
  readonly methods: readonly string[];
  readonly influenceUntil?: LocalDate;
  readonly ended?: LocalDate;
}

const LINES: readonly Line[] = [
  {
    unitCode: 'SZ',
    decidedOn: '2021-03-22',
    basis: '《中国共产党问责条例》第七条：落实管党治党主体责任不力，巡察反馈问题逾期未改。',
    methods: ['inspected', 'circulated'],
    influenceUntil: '2021-09-22',
    ended: '2021-09-23',
  },
  {
    unitCode: 'SZ',
    decidedOn: '2021-06-18',
    basis: '《中国共产党问责条例》第七条：对辖区违法占用耕地失察，整改推进迟缓。',
    leader: { targetName: '濮阳听澜', staffNo: 'P31' },
    methods: ['circulated', 'admonished'],
    influenceUntil: '2021-12-18',
  },
  {
    unitCode: 'SZ-B07',
    decidedOn: '2021-08-20',
    basis: '《中国共产党问责条例》第七条：支部“三会一课”长期流于形式。',
    methods: ['inspected'],
    influenceUntil: '2022-02-20',
  },
  {
    unitCode: 'WX',
    decidedOn: '2021-10-15',
    basis: '《中国共产党问责条例》第七条：地质灾害防治责任未落实，隐患点巡查缺失。',
    leader: { targetName: '鲜于知遥', staffNo: 'P32' },
    methods: ['adjusted'],
    influenceUntil: '2022-10-15',
  },
];

/** Who was held to account in the demo city in 2021. */
export const demoAccountability = (): Story[] =>
  inOrder(
    LINES.map(({ unitCode, decidedOn, basis, leader, methods, influenceUntil, ended }, index) => ({
      key: `${unitCode}-ACCOUNT-${index + 1}`,
      unitCode,
      day: decidedOn,
      by: CITY,
      input: {
        targetType: leader === undefined ? 'ORG' : 'LEADER',
        ...leader,
        ...Object.fromEntries(methods.map((method) => [method, true])),
        basis,
        decidedOn,
        ...(influenceUntil === undefined ? {} : { influenceUntil }),
      },
      steps: ended === undefined ? [] : [step(ended, CITY, 'end')],
    })),
  );
