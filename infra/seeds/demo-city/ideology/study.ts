import { addDays, type LocalDate } from '@luze/domain';
import { workdayFrom } from '../../work-calendar.ts';
import { inOrder, secretaryOf, story } from '../prevention/tell.ts';
import { type Dice, diceOf } from '../random.ts';
import type { PastRecord, Story } from '../stories.ts';
import {
  CITY_GROUP,
  CITY_PARTY,
  fromOldBook,
  type GroupRecord,
  isTold,
  leaderOf,
  PARTY_GROUPS,
} from './party-groups.ts';
import { COLLECTIVE_TEXTS, LECTURE_TEXT, PLAN_TOPICS, type StudyText } from './study-texts.ts';

const RECORDER = '局办公室主任';

/** Quarters in which a group held no collective study, from 0. */
const WITHOUT_STUDY: Readonly<Record<string, readonly number[]>> = { SZ: [2], SP: [2], LD: [1] };

/** How many of a group came, who was excused and has made up for it, and how many spoke. */
function attendance(dice: Dice): Readonly<Record<string, number>> {
  const expected = dice.between(7, 11);
  const away = dice.between(0, 2);
  const present = expected - away;
  return {
    expected,
    present,
    absentWithLeave: away,
    makeUpCount: dice.between(0, away),
    speakers: dice.between(3, Math.min(5, present)),
  };
}

function session(
  unitCode: string,
  form: string,
  heldOn: LocalDate,
  text: StudyText,
  dice: Dice,
): GroupRecord {
  const input = {
    form,
    heldOn,
    topic: text.topic,
    planTopic: text.planned,
    place: '局机关会议室',
    hostName: leaderOf(unitCode),
    recorderName: RECORDER,
    ...attendance(dice),
    outputs: text.outputs,
  };
  return { unitCode, day: heldOn, input, submittedOn: workdayFrom(addDays(heldOn, dice.between(2, 6))) };
}

const dayIn = (quarter: number, dice: Dice): LocalDate =>
  workdayFrom(`2021-${String(quarter * 3 + dice.between(1, 3)).padStart(2, '0')}-${dice.between(10, 19)}`);

/** The sessions of a group's year: collective study quarter by quarter, and a lecture in December. */
function sessionsOf(unitCode: string): GroupRecord[] {
  const dice = diceOf(`study ${unitCode}`);
  const missed = WITHOUT_STUDY[unitCode] ?? [];
  const collective = COLLECTIVE_TEXTS.flatMap((texts, quarter) =>
    missed.includes(quarter)
      ? []
      : [session(unitCode, 'COLLECTIVE', dayIn(quarter, dice), dice.pick(texts), dice)],
  );
  return [...collective, session(unitCode, 'LECTURE', '2021-12-24', LECTURE_TEXT, dice)];
}

/** The lecture of December still waits for the city on the day the demo stands at. */
function sessionStory({ unitCode, day, input, submittedOn }: GroupRecord): Story {
  const owner = secretaryOf(unitCode);
  const confirm = [addDays(submittedOn, 3), CITY_PARTY, 'confirm', { opinion: '同意备案。' }] as const;
  return story(
    `${unitCode} study ${day}`,
    unitCode,
    [day, owner, input],
    [[submittedOn, owner, 'submit'], ...(input['form'] === 'COLLECTIVE' ? [confirm] : [])],
  );
}

/** The year of study of 石栈县, step by step. */
export const demoStudySessions = (): Story[] =>
  inOrder(PARTY_GROUPS.filter(isTold).flatMap(sessionsOf).map(sessionStory));

/** The year of study of the other counties and of the city, from their old books. */
export const demoPastStudySessions = (): PastRecord[] =>
  [...PARTY_GROUPS, CITY_GROUP]
    .filter((code) => !isTold(code))
    .flatMap(sessionsOf)
    .map(fromOldBook);

function planOf(unitCode: string): GroupRecord {
  const day = workdayFrom(`2021-02-${String(diceOf(`plan ${unitCode}`).between(18, 24))}`);
  const input = {
    forYear: 2021,
    groupLeader: leaderOf(unitCode),
    studySecretary: RECORDER,
    ...Object.fromEntries(PLAN_TOPICS.map((topic, at) => [`topicQ${at + 1}`, topic])),
  };
  return { unitCode, day, input, submittedOn: day };
}

/** The plan of 石栈县: filed in February, approved by the city. */
export const demoStudyPlans = (): Story[] =>
  PARTY_GROUPS.filter(isTold)
    .map(planOf)
    .map(({ unitCode, day, input, submittedOn }) => {
      const owner = secretaryOf(unitCode);
      return story(
        `${unitCode} plan`,
        unitCode,
        [day, owner, input],
        [
          [submittedOn, owner, 'submit'],
          [addDays(submittedOn, 2), CITY_PARTY, 'approve', { opinion: '同意。' }],
        ],
      );
    });

/** The plans of the other counties and of the city, from their old books. */
export const demoPastStudyPlans = (): PastRecord[] =>
  [...PARTY_GROUPS, CITY_GROUP]
    .filter((code) => !isTold(code))
    .map(planOf)
    .map(fromOldBook);
