import { type LocalDate, lastOfMonth, type MeetingType } from '@luze/domain';
import { DEMO_TODAY } from '../people.ts';
import { branchAccount, secretaryOf } from '../prevention/tell.ts';
import { diceOf } from '../random.ts';
import { branchCode } from '../units.ts';
import { DEMO_BRANCHES, type DemoBranch } from './branches.ts';
import { DUTY_KINDS, EXEMPT, type Exempt, MISSED, SHOWN_MISSED } from './duty-figures.ts';

/** One meeting a branch of the demo city owed, and what became of it. */
export interface DemoDuty {
  readonly branch: DemoBranch;
  readonly kind: MeetingType;
  /** Number of the cell; 0 for the branch. */
  readonly cellNo: number;
  /** First month of its period, from 1. */
  readonly month: number;
  readonly outcome: 'MET' | 'MISSED' | 'EXEMPT';
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const QUARTERS = [1, 4, 7, 10];

type Owed = Omit<DemoDuty, 'outcome'>;

const OWED: Readonly<Record<MeetingType, (branch: DemoBranch) => readonly Omit<Owed, 'kind' | 'branch'>[]>> =
  {
    MEMBER_ASSEMBLY: () => QUARTERS.map((month) => ({ cellNo: 0, month })),
    PARTY_LECTURE: () => QUARTERS.map((month) => ({ cellNo: 0, month })),
    COMMITTEE: ({ hasCommittee }) => (hasCommittee ? MONTHS.map((month) => ({ cellNo: 0, month })) : []),
    CELL: ({ cells }) =>
      Array.from({ length: cells }, (_, index) => index + 1).flatMap((cellNo) =>
        MONTHS.map((month) => ({ cellNo, month })),
      ),
    THEME_DAY: () => MONTHS.map((month) => ({ cellNo: 0, month })),
    ORG_LIFE: () => [{ cellNo: 0, month: 1 }],
    APPRAISAL: () => [{ cellNo: 0, month: 1 }],
  };

const nameOf = ({ branch, kind, month }: Owed): string => `${branch.unitCode} ${kind} ${month}`;

function isExempt({ branch, kind, month }: Owed): boolean {
  const covers = ({ kinds, months, branches: [first, last] }: Exempt): boolean =>
    kinds.includes(kind) &&
    months.includes(month) &&
    branchCode(branch.county, first) <= branch.unitCode &&
    branch.unitCode <= branchCode(branch.county, last);
  return (EXEMPT[branch.county] ?? []).some(covers);
}

/** Which of what was due was missed: what the walk-through shows, and the rest by lot. */
function missedOf(county: string, kind: MeetingType, due: readonly Owed[]): ReadonlySet<Owed> {
  const shown = due.filter((one) => SHOWN_MISSED.has(nameOf(one)));
  const drawn = diceOf(`missed ${county} ${kind}`).shuffled(due.filter((one) => !shown.includes(one)));
  return new Set([...shown, ...drawn].slice(0, MISSED[county]?.[DUTY_KINDS.indexOf(kind)] ?? 0));
}

function dutiesOf(county: string, kind: MeetingType): DemoDuty[] {
  const owed = DEMO_BRANCHES.filter((branch) => branch.county === county).flatMap((branch) =>
    OWED[kind](branch).map((one) => ({ ...one, branch, kind })),
  );
  const missed = missedOf(
    county,
    kind,
    owed.filter((one) => !isExempt(one)),
  );
  return owed.map((one) => ({
    ...one,
    outcome: isExempt(one) ? 'EXEMPT' : missed.has(one) ? 'MISSED' : 'MET',
  }));
}

/** Everything the branches of the demo city owed in its year. */
export const DEMO_DUTIES: readonly DemoDuty[] = Object.keys(MISSED).flatMap((county) =>
  DUTY_KINDS.flatMap((kind) => dutiesOf(county, kind)),
);

/** The county whose branches work in the system; the year of the others and of the headquarters is in their old books. */
export const TOLD_COUNTY = 'SZ';

/** The city enters the old books on the day the demo stands at, by which everything in them has happened. */
export const OLD_BOOKS = { by: 'city.admin', day: DEMO_TODAY } as const;

/** An exemption of the demo year: for which duty, why and when it was asked for and granted. */
export interface DemoExemption {
  readonly duty: DemoDuty;
  readonly reason: string;
  readonly on: LocalDate;
  /** Accounts that asked and granted; null where it is in an old book. */
  readonly told: { readonly asks: string; readonly grants: string } | null;
}

const isOfYear = ({ kind }: DemoDuty): boolean => kind === 'ORG_LIFE' || kind === 'APPRAISAL';

/** The first day of a duty's period. */
export const periodStartOf = ({ month }: DemoDuty): LocalDate => `2021-${String(month).padStart(2, '0')}-01`;

/** Every exemption of the demo year, asked for and granted on the last day of its month; the year's in December. */
export const demoExemptions: readonly DemoExemption[] = DEMO_DUTIES.filter(
  ({ outcome }) => outcome === 'EXEMPT',
).map((duty) => ({
  duty,
  reason: isOfYear(duty)
    ? '支部书记调整，经研究年度组织生活推迟到次年专题安排。'
    : '防汛抢险应急响应期间，支部党员全部在岗值守，本期会议无法召开。',
  on: isOfYear(duty) ? '2021-12-15' : lastOfMonth(periodStartOf(duty)),
  told:
    duty.branch.county === TOLD_COUNTY
      ? { asks: branchAccount(duty.branch.unitCode), grants: secretaryOf(duty.branch.county) }
      : null,
}));
