import {
  addDays,
  type LocalDate,
  lastOfMonth,
  MEETING_TYPES,
  type MeetingType,
  OBLIGATION_TEMPLATES,
  type ObligationKind,
  owedBy,
} from '@luze/domain';
import { DEMO_TODAY } from '../people.ts';
import { branchAccount, secretaryOf } from '../prevention/tell.ts';
import { diceOf } from '../random.ts';
import { branchCode, DEMO_SINCE } from '../units.ts';
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

type Owed = Omit<DemoDuty, 'outcome'>;

const isMeeting = (kind: ObligationKind): kind is MeetingType => kind in MEETING_TYPES;

/** The meetings a branch owed in the demo year, by the rules in force. */
const owedIn2021 = (branch: DemoBranch): Owed[] =>
  owedBy(
    {
      foundedOn: DEMO_SINCE,
      closedOn: null,
      hasCommittee: branch.hasCommittee,
      cellCount: branch.cells,
      formerSettings: [],
    },
    OBLIGATION_TEMPLATES,
    DEMO_SINCE,
    DEMO_TODAY,
  ).flatMap(({ kind, subjectNo, period }) =>
    isMeeting(kind) ? [{ branch, kind, cellNo: subjectNo, month: Number(period.start.slice(5, 7)) }] : [],
  );

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

function dutiesOf(county: string, kind: MeetingType, all: readonly Owed[]): DemoDuty[] {
  const owed = all.filter((one) => one.branch.county === county && one.kind === kind);
  const due = owed.filter((one) => !isExempt(one));
  const missed = missedOf(county, kind, due);
  return owed.map((one) => ({
    ...one,
    outcome: isExempt(one) ? 'EXEMPT' : missed.has(one) ? 'MISSED' : 'MET',
  }));
}

const OWED = DEMO_BRANCHES.flatMap(owedIn2021);

/** Everything the branches of the demo city owed in its year. */
export const DEMO_DUTIES: readonly DemoDuty[] = Object.keys(MISSED).flatMap((county) =>
  DUTY_KINDS.flatMap((kind) => dutiesOf(county, kind, OWED)),
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

/** A request of the demo year that the level above refused: the duty stays missed. */
export interface DemoRefusal {
  readonly duty: DemoDuty;
  readonly asked: { readonly by: string; readonly on: LocalDate; readonly reason: string };
  readonly refused: { readonly by: string; readonly on: LocalDate; readonly reason: string };
}

/** The first committee meeting missed in 石栈县 but for those its branch may still ask about in the walk-through. */
export const demoRefusals: readonly DemoRefusal[] = DEMO_DUTIES.filter(
  (duty) =>
    duty.branch.county === TOLD_COUNTY &&
    duty.kind === 'COMMITTEE' &&
    duty.outcome === 'MISSED' &&
    !SHOWN_MISSED.has(nameOf(duty)),
)
  .slice(0, 1)
  .map((duty) => {
    const on = lastOfMonth(periodStartOf(duty));
    return {
      duty,
      asked: {
        by: branchAccount(duty.branch.unitCode),
        on,
        reason: '月底迎接上级检查，委员外出较多，本月会议来不及召开。',
      },
      refused: {
        by: secretaryOf(duty.branch.county),
        on: addDays(on, 3),
        reason: '迎检不属于豁免情形，请安排补开。',
      },
    };
  });
