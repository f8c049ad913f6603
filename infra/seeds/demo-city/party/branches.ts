import { addDays, addYears, COMMITTEE_FROM, type LocalDate } from '@luze/domain';
import { workdayUntil } from '../../work-calendar.ts';
import { DEMO_TODAY } from '../people.ts';
import { BUREAUS, type Bureau } from '../prevention/posts.ts';
import { inOrder, secretaryOf, story } from '../prevention/tell.ts';
import { diceOf } from '../random.ts';
import type { Story } from '../stories.ts';
import { branchCode, DEMO_SINCE } from '../units.ts';

/** What one branch of the demo city is made of. */
export interface DemoBranch {
  readonly unitCode: string;
  readonly county: string;
  readonly isStation: boolean;
  readonly fullMembers: number;
  readonly probationary: number;
  readonly hasCommittee: boolean;
  readonly cells: number;
}

interface Figures {
  readonly sections: number;
  /** Full and probationary members of the county's branches together. */
  readonly members: number;
  /** The first so many branches have a committee. */
  readonly committees: number;
  /** Cells of the first branches, in their order. */
  readonly cells: readonly number[];
  readonly probationary: readonly number[];
  /** Full members branch by branch, where the demo names them. */
  readonly full?: readonly number[];
}

const FIGURES: Readonly<Record<string, Figures>> = {
  QK: { sections: 6, members: 221, committees: 11, cells: [2, 2], probationary: [1, 0, 1, 0, 0, 0, 1] },
  WX: { sections: 5, members: 188, committees: 9, cells: [2], probationary: [1, 0, 0, 1] },
  SZ: {
    sections: 5,
    members: 197,
    committees: 11,
    cells: [2, 2, 2],
    probationary: [1, 1, 1, 0, 0, 1, 1, 1],
    full: [26, 24, 23, 15, 13, 12, 11, 11, 10, 10, 9, 6, 6, 6, 5, 4],
  },
  SP: { sections: 5, members: 176, committees: 12, cells: [2, 2], probationary: [0, 1, 0, 0, 1] },
  LD: { sections: 4, members: 164, committees: 10, cells: [3], probationary: [1, 0, 0, 0, 1] },
  LS: { sections: 4, members: 142, committees: 8, cells: [2], probationary: [0, 1] },
  HQ: { sections: 6, members: 118, committees: 6, cells: [2, 2], probationary: [1, 1] },
};

/** Members spread so that the first branches are the larger ones: one more to the first, the first two, the first three … */
function spread(branches: number, committees: number, full: number): number[] {
  const counts = Array.from({ length: branches }, (_, index) =>
    index < committees ? COMMITTEE_FROM : 4 + (index % 3),
  );
  let left = full - counts.reduce((sum, count) => sum + count, 0);
  for (let round = 0; left > 0; round += 1)
    for (let index = 0; index <= round % committees && left > 0; index += 1) {
      counts[index] = (counts[index] ?? 0) + 1;
      left -= 1;
    }
  return counts;
}

function branchesOf({ code, heads }: Bureau): DemoBranch[] {
  const figures = FIGURES[code];
  if (figures === undefined) throw new RangeError(`no branches of ${code}`);
  const { sections, members, committees, cells, probationary } = figures;
  const full =
    figures.full ??
    spread(heads.length, committees, members - probationary.reduce((sum, count) => sum + count, 0));
  return heads.map((_, index) => ({
    unitCode: branchCode(code, index + 1),
    county: code,
    isStation: index >= sections,
    fullMembers: full[index] ?? 0,
    probationary: probationary[index] ?? 0,
    hasCommittee: index < committees,
    cells: cells[index] ?? 0,
  }));
}

/** Every branch of the demo city; committees, cells and members stand unchanged all the year. */
export const DEMO_BRANCHES: readonly DemoBranch[] = BUREAUS.flatMap(branchesOf);

const THEME_DAYS = ['每月第一个星期五', '每月 10 日', '每月第二个星期三', '每月 25 日', '每月最后一个星期五'];

/** In 石栈县 one station's term ran out and nobody voted; another's ends soon after the demo's day. */
export const LATE_ELECTION = 'SZ-B12';
export const SOON_ELECTION = 'SZ-B09';

/** When the term at the beginning of the year had begun. */
function termStartOf({ unitCode }: DemoBranch, spreadDays: number): LocalDate {
  if (unitCode === LATE_ELECTION) return '2018-11-20';
  if (unitCode === SOON_ELECTION) return '2019-03-18';
  return addDays('2018-09-17', spreadDays);
}

/** The term a branch was in at the beginning of the year. */
interface DemoTerm {
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** The day the branch voted; null where that is still to come. */
  readonly electedOn: LocalDate | null;
}

export function demoTermOf(branch: DemoBranch): DemoTerm {
  const dice = diceOf(`branch ${branch.unitCode}`);
  const start = termStartOf(branch, dice.between(0, 800));
  const end = addYears(start, 3);
  const day = workdayUntil(addDays(end, -dice.between(3, 40)));
  return { start, end, electedOn: end <= DEMO_TODAY && branch.unitCode !== LATE_ELECTION ? day : null };
}

/** Members of its committee; null without one. */
export const committeeOf = ({ hasCommittee, fullMembers }: DemoBranch): number | null =>
  hasCommittee ? (fullMembers > 20 ? 5 : 3) : null;

function branchStory(branch: DemoBranch, { fullName, heads }: Bureau, index: number): Story {
  const { unitCode, county, hasCommittee, cells } = branch;
  const head = heads.find((one) => one.unitCode === unitCode);
  const owner = secretaryOf(county);
  const { start: termStart, electedOn } = demoTermOf(branch);
  const committeeSize = committeeOf(branch);
  const place = (head?.title ?? '').replace(/支部书记$/, '');
  return story(
    unitCode,
    unitCode,
    [
      DEMO_SINCE,
      owner,
      {
        fullName: `中共${fullName}${place}支部${hasCommittee ? '委员会' : ''}`,
        isStation: branch.isStation,
        foundedOn: DEMO_SINCE,
        secretaryName: head?.name ?? '',
        fullMemberCount: branch.fullMembers,
        probationaryMemberCount: branch.probationary,
        hasCommittee,
        ...(committeeSize === null ? {} : { committeeSize }),
        cellCount: cells,
        termStart,
        termYears: 3,
        fixedThemeDay: THEME_DAYS[index % THEME_DAYS.length],
      },
    ],
    [
      ['2021-01-05', owner, 'submit'],
      ['2021-01-07', 'city.admin', 'register', { opinion: '设置符合规定，同意入册。' }],
      ...(electedOn === null ? [] : [[electedOn, owner, 'elect', { heldOn: electedOn, years: 3 }] as const]),
    ],
  );
}

/** Lives of the branches in the register. */
export const demoBranches = (): Story[] =>
  inOrder(
    BUREAUS.flatMap((bureau) =>
      DEMO_BRANCHES.filter(({ county }) => county === bureau.code).map((branch, index) =>
        branchStory(branch, bureau, index),
      ),
    ),
  );
