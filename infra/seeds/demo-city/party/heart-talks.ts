import { type Act, branchAccount, inOrder, secretaryOf, story } from '../prevention/tell.ts';
import { diceOf } from '../random.ts';
import type { PastRecord, Story } from '../stories.ts';
import { DEMO_BRANCHES, type DemoBranch } from './branches.ts';
import { TOLD_COUNTY } from './duties.ts';

/** Months the branches of the demo city talked in: one for most, both for the larger ones. */
const MONTHS = ['2021-06', '2021-11'] as const;
/** Two branches of 石栈县 have held no talk all the year. */
const SILENT: ReadonlySet<string> = new Set(['SZ-B12', 'SZ-B15']);

/** How many talks a branch held in a month, by its members. */
function talksOf({ unitCode, fullMembers }: DemoBranch, month: string): Readonly<Record<string, unknown>> {
  const dice = diceOf(`talks ${unitCode} ${month}`);
  const talksHeld = Math.max(3, fullMembers + dice.between(-2, 4));
  return {
    month,
    talksHeld,
    pairsCovered: Math.max(2, talksHeld - dice.between(0, 2)),
    topicDuty: true,
    topicStudy: dice.between(0, 1) === 1,
    topicIntegrity: month === '2021-11',
    topicHardship: dice.between(0, 2) === 0,
  };
}

const monthsOf = ({ fullMembers }: DemoBranch): readonly string[] =>
  fullMembers >= 10 ? MONTHS : MONTHS.slice(1);

function talkStory(branch: DemoBranch, month: string): Story {
  const account = branchAccount(branch.unitCode);
  const acts: Act[] = [
    [`${month}-27`, account, 'submit'],
    [`${month}-29`, secretaryOf(branch.county), 'approve'],
  ];
  return story(
    `${branch.unitCode} ${month}`,
    branch.unitCode,
    [`${month}-26`, account, talksOf(branch, month)],
    acts,
  );
}

const isTold = ({ county, unitCode }: DemoBranch): boolean => county === TOLD_COUNTY && !SILENT.has(unitCode);

/** The talks of 石栈县, step by step. */
export const demoHeartTalks = (): Story[] =>
  inOrder(
    DEMO_BRANCHES.filter(isTold).flatMap((branch) =>
      monthsOf(branch).map((month) => talkStory(branch, month)),
    ),
  );

/** Those of the other counties and the headquarters, from their books. */
export const demoPastHeartTalks = (): PastRecord[] =>
  DEMO_BRANCHES.filter(({ county }) => county !== TOLD_COUNTY).flatMap((branch) =>
    monthsOf(branch).map((month) => ({
      unitCode: branch.unitCode,
      input: talksOf(branch, month),
      said: { submittedOn: `${month}-28` },
    })),
  );
