import { addDays } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { isWorkday } from '../work-calendar.ts';
import { GENERAL_TEXTS } from './hazard-texts.ts';
import { MAJOR_OFFICE_TEXTS, MAJOR_TEXTS } from './hazard-texts-major.ts';
import { demoHazards } from './hazards.ts';
import { DEMO_TODAY, demoDelegations, demoPeople } from './people.ts';
import type { Story, StoryStep } from './stories.ts';

/** A hazard as this test reads it, told by the table of moves of the domain and nothing of the program. */
interface Row {
  readonly story: Story;
  readonly county: string;
  readonly level: string;
  state: string;
  dueOn: string | null;
  appliedOn: string | null;
  closedOn: string | null;
  asked: string | null;
  listed: boolean;
}

type Who = 'county' | 'city' | 'owner' | 'acceptor';
const MOVES: Readonly<Record<string, { from: string[]; to?: string; by: Who[]; needs?: string[] }>> = {
  grade: { from: ['REPORTED'], to: 'GRADED', by: ['county'] },
  proposeMajor: { from: ['REPORTED'], to: 'MAJOR_PROPOSED', by: ['county'] },
  confirmMajor: { from: ['MAJOR_PROPOSED'], to: 'GRADED', by: ['city'] },
  returnMajor: { from: ['MAJOR_PROPOSED'], to: 'REPORTED', by: ['city'], needs: ['opinion'] },
  start: {
    from: ['GRADED'],
    to: 'RECTIFYING',
    by: ['county', 'owner'],
    needs: ['dutyLeader', 'rectifyOwner', 'dueOn'],
  },
  list: {
    from: ['GRADED', 'RECTIFYING', 'APPLIED_ACCEPTANCE'],
    by: ['city', 'county'],
    needs: ['level', 'dueOn'],
  },
  unlist: {
    from: ['GRADED', 'RECTIFYING', 'APPLIED_ACCEPTANCE'],
    by: ['city', 'county'],
    needs: ['opinion'],
  },
  requestDeferral: { from: ['RECTIFYING'], by: ['owner'], needs: ['newDueOn', 'reason'] },
  grantDeferral: { from: ['RECTIFYING'], by: ['acceptor'], needs: ['opinion'] },
  refuseDeferral: { from: ['RECTIFYING'], by: ['acceptor'], needs: ['opinion'] },
  check: {
    from: ['RECTIFYING', 'APPLIED_ACCEPTANCE', 'ACCEPTED'],
    by: ['owner', 'acceptor'],
    needs: ['on', 'result'],
  },
  apply: { from: ['RECTIFYING'], to: 'APPLIED_ACCEPTANCE', by: ['owner'], needs: ['progressNote'] },
  accept: {
    from: ['APPLIED_ACCEPTANCE'],
    to: 'ACCEPTED',
    by: ['acceptor'],
    needs: ['selfOk', 'expertOk', 'govOk', 'investedWan'],
  },
  reject: { from: ['APPLIED_ACCEPTANCE'], to: 'RECTIFYING', by: ['acceptor'], needs: ['opinion'] },
  close: { from: ['ACCEPTED'], to: 'CLOSED', by: ['acceptor'] },
  reopen: { from: ['CLOSED'], to: 'RECTIFYING', by: ['acceptor', 'city'], needs: ['reason'] },
  void: { from: ['REPORTED', 'MAJOR_PROPOSED', 'GRADED'], to: 'VOIDED', by: ['county'], needs: ['reason'] },
  update: { from: ['REPORTED', 'MAJOR_PROPOSED', 'GRADED', 'RECTIFYING'], by: ['owner', 'county'] },
};
const SUBMITS = ['proposeMajor', 'requestDeferral', 'apply'];
const APPROVES = [
  'confirmMajor',
  'returnMajor',
  'grantDeferral',
  'refuseDeferral',
  'accept',
  'reject',
  'close',
];
const DELEGATED = ['create', 'requestDeferral', 'apply', 'start', 'update'];

const countyOf = (unitCode: string): string => unitCode.split('-')[0] ?? '';

/** The assignment somebody acts under on a day; a delegate's is the principal's. */
function authorityOf(username: string, day: string, move: string) {
  const person = demoPeople.find((candidate) => candidate.username === username);
  if (person === undefined) throw new Error(`no account ${username}`);
  const delegation = demoDelegations.find(
    ({ delegate, validFrom, validTo }) => delegate === username && validFrom <= day && day <= validTo,
  );
  const principal = demoPeople.find((candidate) => candidate.username === delegation?.principal);
  if (person.assignment === null && !DELEGATED.includes(move)) throw new Error(`${username} may not ${move}`);
  const assignment = person.assignment ?? principal?.assignment;
  if (!assignment || assignment.validFrom > day) throw new Error(`${username} has no authority on ${day}`);
  if (assignment.duties.length > 0 && !assignment.duties.includes('SAFETY'))
    throw new Error(`${username} lacks SAFETY`);
  return { ...assignment, people: [username, ...(principal ? [principal.username] : [])] };
}

function isParty(who: Who, row: Row, role: string, unitCode: string): boolean {
  const { unitCode: owner } = row.story;
  const acceptor = row.level === 'GENERAL' && owner !== row.county ? 'county' : 'city';
  switch (who) {
    case 'city':
      return role === 'CITY_ADMIN';
    case 'county':
      return role === 'COUNTY_SECRETARY' && unitCode === row.county;
    case 'owner':
      return unitCode === owner && role !== 'CITY_ADMIN';
    case 'acceptor':
      return isParty(acceptor, row, role, unitCode);
  }
}

function make(row: Row, step: StoryStep): void {
  const move = MOVES[step.move];
  if (move === undefined) throw new Error(`no move ${step.move}`);
  if (!move.from.includes(row.state)) throw new Error(`${step.move} from ${row.state}`);
  for (const need of move.needs ?? [])
    if ((step.input[need] ?? '') === '') throw new Error(`${step.move} needs ${need}`);
  row.state = move.to ?? row.state;
  const { dueOn, newDueOn } = step.input as Record<string, string | undefined>;
  if (step.move === 'start' || step.move === 'reopen') row.dueOn = dueOn ?? null;
  if (step.move === 'requestDeferral') {
    expect(row.asked).toBeNull();
    expect(String(newDueOn) > String(row.dueOn)).toBe(true);
    row.asked = newDueOn ?? null;
  }
  if (step.move === 'grantDeferral') row.dueOn = row.asked;
  if (step.move === 'grantDeferral' || step.move === 'refuseDeferral') {
    expect(row.asked).not.toBeNull();
    row.asked = null;
  }
  if (step.move === 'apply') {
    expect(row.asked).toBeNull();
    row.appliedOn = step.day;
  }
  if (step.move === 'list' || step.move === 'unlist') {
    expect(row.listed).toBe(step.move === 'unlist');
    row.listed = step.move === 'list';
  }
  if (step.move === 'reject' || step.move === 'reopen') row.appliedOn = null;
  row.closedOn = step.move === 'close' ? step.day : step.move === 'reopen' ? null : row.closedOn;
}

function tell(story: Story): Row {
  const row: Row = {
    story,
    county: countyOf(story.unitCode),
    level: String(story.input['level']),
    state: 'REPORTED',
    dueOn: null,
    appliedOn: null,
    closedOn: null,
    asked: null,
    listed: false,
  };
  const reporter = authorityOf(story.by, story.day, 'create');
  const isCity = reporter.role === 'CITY_ADMIN';
  if (isCity) expect(['INSPECTION', 'UPSTREAM']).toContain(story.input['source']);
  else expect([story.unitCode, row.county]).toContain(reporter.unitCode);
  let submitters = reporter.people;
  for (const step of story.steps) {
    const actor = authorityOf(step.by, step.day, step.move);
    const parties = MOVES[step.move]?.by ?? [];
    if (!parties.some((who) => isParty(who, row, actor.role, actor.unitCode)))
      throw new Error(`${story.key}: ${step.by} may not ${step.move}`);
    if (APPROVES.includes(step.move))
      for (const person of actor.people) expect(submitters, story.key).not.toContain(person);
    if (SUBMITS.includes(step.move)) submitters = actor.people;
    make(row, step);
  }
  return row;
}

const stories = demoHazards();
const rows = stories.map(tell);
const COUNTIES = ['QK', 'WX', 'SZ', 'SP', 'LD', 'LS'];
const ALL = [...COUNTIES, 'HQ'];
/** Before rectification the day is fifteen days after the hazard was found. */
const dueDayOf = (row: Row): string => row.dueOn ?? addDays(String(row.story.input['foundOn']), 15);
const isDue = (row: Row): boolean => row.state !== 'VOIDED' && dueDayOf(row) <= DEMO_TODAY;
const ofLevel = (level: string, county?: string): Row[] =>
  rows.filter((row) => row.level === level && isDue(row) && (county === undefined || row.county === county));
const isOnTime = (row: Row): boolean =>
  row.state === 'CLOSED' && row.appliedOn !== null && row.appliedOn <= dueDayOf(row);
const OPEN = ['REPORTED', 'MAJOR_PROPOSED', 'GRADED', 'RECTIFYING', 'APPLIED_ACCEPTANCE', 'ACCEPTED'];

describe('the indicators of the demo year', () => {
  it('has 19 major and 230 general hazards due by 2021-12-31, 198 of the general ones closed', () => {
    expect([ofLevel('MAJOR').length, ofLevel('GENERAL').length]).toEqual([19, 230]);
    expect(ofLevel('GENERAL').filter((row) => row.state === 'CLOSED')).toHaveLength(198);
  });

  it.each([
    ['QK', '2/2', '36/40'],
    ['WX', '2/2', '27/30'],
    ['SZ', '3/5', '40/50'],
    ['SP', '3/4', '36/40'],
    ['LD', '3/4', '32/40'],
    ['LS', '2/2', '27/30'],
    ['HQ', '0/0', '0/0'],
  ])('gives %s SA1 = %s and SA2 = %s', (county, sa1, sa2) => {
    const major = ofLevel('MAJOR', county);
    const general = ofLevel('GENERAL', county);
    expect(`${major.filter(isOnTime).length}/${major.length}`).toBe(sa1);
    expect(`${general.filter((row) => row.state === 'CLOSED').length}/${general.length}`).toBe(sa2);
  });

  it('has one major hazard of 石栈县 closed late and one listed by the city, 41 days overdue', () => {
    const missed = ofLevel('MAJOR', 'SZ').filter((row) => !isOnTime(row));
    expect(missed.map(({ state, dueOn, listed }) => ({ state, dueOn, listed }))).toEqual([
      { state: 'RECTIFYING', dueOn: '2021-11-20', listed: true },
      { state: 'CLOSED', dueOn: '2021-11-12', listed: false },
    ]);
    const reported = rows
      .filter((row) => row.county === 'SZ')
      .findIndex((row) => row.listed && row.level === 'MAJOR');
    expect(reported + 1).toBe(37);
  });

  it('counts no voided row and no row of next year by whatever definition of due', () => {
    for (const row of rows.filter(({ state }) => state === 'VOIDED'))
      expect(dueDayOf(row) > DEMO_TODAY).toBe(true);
  });
});

describe('the stories of the demo city', () => {
  it('are the same at every call', () => {
    expect(JSON.stringify(demoHazards())).toBe(JSON.stringify(stories));
  });

  it('have keys of their own, and no two the same site, day and description', () => {
    const keys = stories.map((story) => story.key);
    const contents = stories.map(({ unitCode, input }) =>
      [countyOf(unitCode), input['entityName'], input['description']].join('|'),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(contents).size).toBe(contents.length);
  });

  it('happen on working days, step after step, none after the day the demo stands at', () => {
    for (const story of stories) {
      const days = [String(story.input['foundOn']), story.day, ...story.steps.map((step) => step.day)];
      expect(days, story.key).toEqual([...days].sort());
      expect(days.at(-1)! <= DEMO_TODAY && days.every(isWorkday), story.key).toBe(true);
    }
    expect(stories.map((story) => story.day)).toEqual(stories.map((story) => story.day).sort());
  });

  it('give every major hazard its five elements before it starts', () => {
    for (const story of stories.filter(({ input }) => input['level'] === 'MAJOR')) {
      const start = story.steps.findIndex((step) => step.move === 'start');
      if (start < 0) continue;
      const known = Object.assign({}, ...story.steps.slice(0, start + 1).map((step) => step.input));
      for (const name of ['measure', 'fundsWan', 'dueOn', 'dutyLeader', 'rectifyOwner', 'emergencyPlanRef']) {
        expect(known[name], `${story.key} ${name}`).toBeTruthy();
      }
    }
  });

  it('are written from at least 60 texts', () => {
    const texts = [...GENERAL_TEXTS, ...MAJOR_TEXTS, ...MAJOR_OFFICE_TEXTS].map((text) => text.description);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(stories.map((story) => story.input['description'])).size).toBeGreaterThanOrEqual(60);
  });

  it('show every state in each of several counties and most in the headquarters', () => {
    for (const state of [...OPEN, 'CLOSED', 'VOIDED']) {
      const counties = COUNTIES.filter((county) =>
        rows.some((row) => row.county === county && row.state === state),
      );
      expect(counties.length, state).toBeGreaterThanOrEqual(4);
    }
    expect(new Set(rows.filter((row) => row.county === 'HQ').map((row) => row.state)).size).toBe(8);
  });

  it('use every move but the correction', () => {
    expect(new Set(stories.flatMap((story) => story.steps.map((step) => step.move)))).toEqual(
      new Set(Object.keys(MOVES)),
    );
  });

  it('leave 27 hazards open in 石栈县, 8 to 20 elsewhere, 1 to 3 with each of its stations', () => {
    const open = (unit: string): number =>
      rows.filter((row) => OPEN.includes(row.state) && (row.county === unit || row.story.unitCode === unit))
        .length;
    for (const county of ALL) {
      if (county === 'SZ') expect(open(county)).toBe(27);
      else expect(open(county), county).toSatisfy((count: number) => count >= 8 && count <= 20);
    }
    for (let number = 6; number <= 16; number += 1) {
      const count = open(`SZ-B${String(number).padStart(2, '0')}`);
      expect(count, `B${number}`).toSatisfy((n: number) => n >= 1 && n <= 3);
    }
  });

  it('leave deferrals waiting in several counties', () => {
    const waiting = rows.filter((row) => row.asked !== null).map((row) => row.county);
    expect(new Set(waiting).size).toBeGreaterThanOrEqual(4);
  });
});
