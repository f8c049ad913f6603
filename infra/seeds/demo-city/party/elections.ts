import { addDays } from '@luze/domain';
import { BUREAUS } from '../prevention/posts.ts';
import { branchAccount, inOrder, story } from '../prevention/tell.ts';
import { diceOf } from '../random.ts';
import type { PastRecord, Story } from '../stories.ts';
import {
  committeeOf,
  DEMO_BRANCHES,
  type DemoBranch,
  demoTermOf,
  LATE_ELECTION,
  SOON_ELECTION,
} from './branches.ts';

/** Days before the end of its term a branch that works in the system enters its election. */
const AHEAD = 180;

function electionIn(branch: DemoBranch): Readonly<Record<string, unknown>> {
  const { unitCode, fullMembers } = branch;
  const dice = diceOf(`election ${unitCode}`);
  const newCommitteeCount = committeeOf(branch);
  return {
    method: newCommitteeCount === null ? 'EQUAL' : dice.pick(['DIFFERENTIAL', 'DIFFERENTIAL', 'DIRECT']),
    votersExpected: fullMembers,
    votersPresent: fullMembers - (fullMembers > 9 ? dice.between(0, 1) : 0),
    secretaryName:
      BUREAUS.flatMap(({ heads }) => heads).find((head) => head.unitCode === unitCode)?.name ?? '',
    ...(newCommitteeCount === null ? {} : { newCommitteeCount }),
    termYears: 3,
    result: 'FILLED',
  };
}

/** Elections of the year as the counties' books say them: all in time. */
export const demoPastElections = (): PastRecord[] =>
  DEMO_BRANCHES.flatMap((branch) => {
    const { end, electedOn } = demoTermOf(branch);
    if (electedOn === null) return [];
    return [
      {
        unitCode: branch.unitCode,
        input: { dueOn: end, ...electionIn(branch) },
        said: { heldOn: electedOn, approvedOn: addDays(electedOn, 2) },
      },
    ];
  });

/** In 石栈县 one election was not held by the end of the term, and another is being prepared. */
export const demoElections = (): Story[] =>
  inOrder(
    DEMO_BRANCHES.filter(({ unitCode }) => [LATE_ELECTION, SOON_ELECTION].includes(unitCode)).map(
      (branch) => {
        const { unitCode, fullMembers } = branch;
        const { end } = demoTermOf(branch);
        return story(
          unitCode,
          unitCode,
          [
            addDays(end, -AHEAD),
            branchAccount(unitCode),
            { dueOn: end, votersExpected: fullMembers, termYears: 3 },
          ],
          [],
        );
      },
    ),
  );
