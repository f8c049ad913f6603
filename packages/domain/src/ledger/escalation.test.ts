import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/local-date.ts';
import { ledgers, RULE_PARAMETERS } from '../ledgers.ts';
import { ALL_KINDS, OBLIGATION_KINDS, toCityAfter } from '../obligation/kind.ts';
import { rulesOn } from '../rules/parameters.ts';
import { escalationSteps, MEETING_TO_CITY, severityOf, TO_LEVEL_ABOVE } from './escalation.ts';
import { fallsDue, tellsAbove } from './light.ts';

const today = '2021-12-31';
const rules = rulesOn(RULE_PARAMETERS, today);
/** Severity at which something is told of, late so many days; null where it is not. */
const told = (after: string, daysLate: number): number | null => {
  const due = addDays(today, -daysLate);
  const steps = escalationSteps(after, today, rules).filter(
    ({ dueFrom, dueTo }) => (dueFrom === null || dueFrom <= due) && due <= dueTo,
  );
  expect(steps.length).toBeLessThan(2);
  return steps[0]?.severity ?? null;
};

it('tells the level above from the first day late, at each severity', () => {
  expect([0, 1, 7, 8, 30, 31, 400].map((days) => told(TO_LEVEL_ABOVE, days))).toEqual([
    null,
    1,
    1,
    2,
    2,
    3,
    3,
  ]);
});

it('tells the city of an assembly from the fifteenth day late', () => {
  expect([1, 8, 14, 15, 30, 31].map((days) => told(MEETING_TO_CITY, days))).toEqual([
    null,
    null,
    null,
    2,
    2,
    3,
  ]);
});

it('says of every day late what its severity is, or nothing before its first', () => {
  for (const after of [1, 5, 8, 15, 30, 31, 60])
    for (let late = 0; late <= 70; late += 1) {
      const due = addDays(today, -late);
      const found = escalationSteps('days', today, { number: () => after }).filter(
        ({ dueFrom, dueTo }) => (dueFrom === null || dueFrom <= due) && due <= dueTo,
      );
      expect(
        found.map(({ severity }) => severity),
        `${late} days late, told after ${after}`,
      ).toEqual(late >= after ? [severityOf(late)] : []);
    }
});

describe('who is told of what', () => {
  it('is for every ledger that falls due the level above, and for some the city of what branches leave late', () => {
    const toCity = Object.fromEntries(
      ledgers.filter(tellsAbove).map(({ name, light }) => [name, light.toCity.map(({ after }) => after)]),
    );
    expect(toCity).toEqual({
      Hazard: [TO_LEVEL_ABOVE],
      ResponsibilityLetter: [TO_LEVEL_ABOVE],
      DutyListItem: [],
      IntegrityTalk: [],
      CaseRectification: [TO_LEVEL_ABOVE],
      InstitutionRule: [],
      IntegrityRiskPoint: [],
      BranchElection: [],
      BranchMeeting: [],
      WeakBranchCase: [],
      StudyCampaign: [],
      PartyGroupMeeting: [],
      PublicServiceItem: [],
      StudyPlan: [],
      StudyGroupSession: [],
      PeriodicReport: [],
      OwnChannel: [],
      IdeologyIssue: [TO_LEVEL_ABOVE],
      PublicConcern: [],
    });
  });

  it('is of what is owed the level above, so that what a party group owes is told to the city', () => {
    const ofBranches = ALL_KINDS.filter((kind) => OBLIGATION_KINDS[kind].subject === 'BRANCH');
    expect(Object.fromEntries(ofBranches.map((kind) => [kind, toCityAfter(kind)]))).toEqual({
      MEMBER_ASSEMBLY: MEETING_TO_CITY,
      COMMITTEE: null,
      CELL: null,
      PARTY_LECTURE: MEETING_TO_CITY,
      THEME_DAY: null,
      ORG_LIFE: TO_LEVEL_ABOVE,
      APPRAISAL: TO_LEVEL_ABOVE,
      HEART_TALK: null,
    });
    for (const kind of ALL_KINDS.filter((kind) => !ofBranches.includes(kind)))
      expect(toCityAfter(kind), kind).toBeNull();
  });

  it('leaves a term that is over to its election', () => {
    expect(
      ledgers.filter((ledger) => fallsDue(ledger) && !tellsAbove(ledger)).map(({ name }) => name),
    ).toEqual(['PartyBranch']);
  });
});
