import type { MeetingType } from '@luze/domain';
import { diceOf } from '../random.ts';
import { DEMO_BRANCHES, type DemoBranch } from './branches.ts';

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

/** 石栈县 in the flood year: how many were missed, which were exempt in the emergency, and what the walk-through shows. */
const MISSED: Readonly<Record<MeetingType, number>> = {
  MEMBER_ASSEMBLY: 6,
  COMMITTEE: 16,
  CELL: 10,
  PARTY_LECTURE: 10,
  THEME_DAY: 18,
  ORG_LIFE: 4,
  APPRAISAL: 5,
};
const isStationOrB05 = ({ isStation, unitCode }: DemoBranch): boolean => isStation || unitCode === 'SZ-B05';
/** The four of six cells that could not meet in July either. */
const inJuly = ({ unitCode }: DemoBranch): boolean => unitCode !== 'SZ-B03';
const EXEMPT: Readonly<Partial<Record<MeetingType, (owed: Owed) => boolean>>> = {
  COMMITTEE: ({ month }) => month === 7 || month === 8,
  CELL: ({ month, branch }) => month === 8 || (month === 7 && inJuly(branch)),
  THEME_DAY: ({ month, branch }) => month === 8 && isStationOrB05(branch),
  ORG_LIFE: ({ branch }) => branch.unitCode === 'SZ-B16',
  APPRAISAL: ({ branch }) => branch.unitCode === 'SZ-B16',
};
const SHOWN_MISSED: ReadonlySet<string> = new Set([
  'SZ-B07 COMMITTEE 11',
  'SZ-B07 COMMITTEE 12',
  'SZ-B07 THEME_DAY 12',
]);

const nameOf = ({ branch, kind, month }: Owed): string => `${branch.unitCode} ${kind} ${month}`;

function dutiesOf(kind: MeetingType, branches: readonly DemoBranch[]): DemoDuty[] {
  const owed = branches.flatMap((branch) => OWED[kind](branch).map((one) => ({ ...one, branch, kind })));
  const due = owed.filter((one) => EXEMPT[kind]?.(one) !== true);
  const drawn = diceOf(`missed ${kind}`).shuffled(due.filter((one) => !SHOWN_MISSED.has(nameOf(one))));
  const shown = due.filter((one) => SHOWN_MISSED.has(nameOf(one)));
  const missed = new Set([...shown, ...drawn].slice(0, MISSED[kind]));
  return owed.map((one) => ({
    ...one,
    outcome: missed.has(one) ? 'MISSED' : due.includes(one) ? 'MET' : 'EXEMPT',
  }));
}

const KINDS = Object.keys(OWED) as MeetingType[];

/** Everything the branches of 石栈县 owed in 2021. */
export const SZ_DUTIES: readonly DemoDuty[] = KINDS.flatMap((kind) =>
  dutiesOf(
    kind,
    DEMO_BRANCHES.filter(({ county }) => county === 'SZ'),
  ),
);

/** Why an exemption was asked for. */
export const exemptionReason = ({ kind }: DemoDuty): string =>
  kind === 'ORG_LIFE' || kind === 'APPRAISAL'
    ? '支部书记调整，经研究年度组织生活推迟到次年专题安排。'
    : '防汛抢险应急响应期间，支部党员全部在岗值守，本期会议无法召开。';
