import {
  checkMove,
  checkRow,
  findLedger,
  type Ledger,
  type LedgerRow,
  type Level,
  lightDaysOf,
  lightOf,
  moveFieldsOf,
  RULE_PARAMETERS,
  rulesOn,
} from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { isWorkday } from '../../work-calendar.ts';
import { DEMO_TODAY, demoPeople } from '../people.ts';
import type { Story } from '../stories.ts';
import { demoUnits } from '../units.ts';
import { demoDutyItems } from './duty-items.ts';
import { demoEducations } from './educations.ts';
import { demoLetters } from './letters.ts';
import { BUREAUS, KEY_POSTS } from './posts.ts';
import { demoRectifications } from './rectifications.ts';
import { demoTalks } from './talks.ts';

const rules = rulesOn(RULE_PARAMETERS, DEMO_TODAY);
const levelOf = (unitCode: string): Level =>
  demoUnits.find((unit) => unit.code === unitCode)?.level ?? 'CITY';
const ledgerOf = (name: string): Ledger => {
  const ledger = findLedger(name);
  if (ledger === null) throw new TypeError(`no ledger ${name}`);
  return ledger;
};

interface Told {
  readonly story: Story;
  readonly county: string;
  readonly row: LedgerRow;
}

/** Lets the definition itself tell a story: what it refuses fails the test. */
function play(ledger: Ledger, story: Story): Told {
  const unitLevel = levelOf(story.unitCode);
  const given = Object.fromEntries(Object.entries(story.input).filter(([, value]) => value !== null));
  const defaults = ledger.defaults({
    input: given,
    actorName: story.by,
    unitLevel,
    today: story.day,
    rules,
  });
  const empty = Object.entries(ledger.fields).map(([name, field]) => [name, field.initial ?? null]);
  let row = {
    ...Object.fromEntries(empty),
    ...defaults,
    ...given,
    [ledger.number.field]: '-',
    unitLevel,
    state: ledger.birth,
    open: true,
    acceptorLevel: 'NONE',
  } as unknown as LedgerRow;
  expect(checkRow(ledger, row, { today: story.day, rules }), story.key).toEqual([]);
  let [submitter, last] = ['', story.day];
  for (const step of story.steps) {
    const move = ledger.moves[step.move];
    if (move === undefined) throw new Error(`${story.key}: no move ${step.move}`);
    expect(move.from, `${story.key} ${step.move}`).toContain(row.state);
    expect(step.day >= last && isWorkday(step.day) && step.day <= DEMO_TODAY, story.key).toBe(true);
    last = step.day;
    if (move.approves === true) expect(step.by, `${story.key} ${step.move}`).not.toBe(submitter);
    if (move.submits === true) submitter = step.by;
    const person = demoPeople.find(({ username }) => username === step.by);
    const actor = { name: person?.name ?? '', level: levelOf(person?.assignment?.unitCode ?? '') };
    const context = { row, input: step.input, actor, today: step.day, rules };
    const fields = moveFieldsOf(move).filter((name) => step.input[name] !== undefined);
    const state = move.to ?? row.state;
    const after = {
      ...row,
      ...Object.fromEntries(fields.map((name) => [name, step.input[name]])),
      ...move.sets?.(context),
      state,
      open: ledger.states[state]?.open === true,
    } as LedgerRow;
    expect(checkMove(ledger, step.move, context, after), `${story.key} ${step.move}`).toEqual([]);
    row = after;
  }
  row = { ...row, acceptorLevel: ledger.acceptor(row) };
  row = { ...row, ...lightDaysOf(ledger, row, rules) };
  return { story, county: story.unitCode.split('-')[0] ?? '', row };
}

const tell = (name: string, stories: readonly Story[]): Told[] =>
  stories.map((story) => play(ledgerOf(name), story));
const letters = tell('ResponsibilityLetter', demoLetters());
const duties = tell('DutyListItem', demoDutyItems());
const talks = tell('IntegrityTalk', demoTalks());
const educations = tell('WarningEducation', demoEducations());
const items = tell('CaseRectification', demoRectifications());

const isDue = ({ row }: Told): boolean => row.state !== 'VOIDED' && row.dueDay <= DEMO_TODAY;
const share = (told: readonly Told[], county: string, counts: (row: LedgerRow) => boolean): string => {
  const due = told.filter((one) => one.county === county && isDue(one));
  return `${due.filter(({ row }) => counts(row)).length}/${due.length}`;
};

/** The figures of the review, written down as they were adopted. */
const FIGURES = [
  ['QK', '18/18', '84/100', '27/30', 2, '3/3'],
  ['WX', '16/16', '72/80', '21/24', 2, '2/2'],
  ['SZ', '20/20', '70/100', '30/40', 2, '2/4'],
  ['SP', '19/19', '72/90', '34/40', 2, '3/4'],
  ['LD', '17/17', '74/100', '24/30', 2, '3/4'],
  ['LS', '15/15', '56/70', '18/20', 2, '2/2'],
] as const;

describe.each(FIGURES)('the prevention ledgers of %s', (county, di1, di2, di3, di4, di5) => {
  it('have its letters on integrity signed in time', () => {
    const integrity = letters.filter(({ row }) => row['area'] === 'INTEGRITY');
    expect(share(integrity, county, (row) => row.state === 'SIGNED' && row.doneDay <= row.dueDay)).toBe(di1);
  });

  it('have so many duties due, and so many verified', () => {
    expect(share(duties, county, (row) => row.state === 'VERIFIED' && row.doneDay <= row.dueDay)).toBe(di2);
  });

  it('have talked to so many holders of key posts', () => {
    const key = new Set((KEY_POSTS[county] ?? []).map(({ post }) => post));
    const reached = talks
      .filter((talk) => talk.county === county && talk.row.state !== 'VOIDED')
      .flatMap(({ row }) => String(row['talkeePost'] ?? '').split('；'));
    const found = new Set(reached.filter((post) => key.has(post)));
    expect(`${found.size}/${key.size}`).toBe(di3);
  });

  it('have two sessions of warning education approved, and items of rectification verified', () => {
    const held = educations.filter((one) => one.county === county && one.row.state === 'APPROVED');
    expect(held).toHaveLength(di4);
    expect(share(items, county, (row) => row.state === 'VERIFIED' && row.doneDay <= row.dueDay)).toBe(di5);
  });
});

describe('the stories of the prevention ledgers', () => {
  const all = [letters, duties, talks, educations, items];

  it('are the same at every call, with keys of their own, in the order they were entered', () => {
    expect(JSON.stringify(demoDutyItems())).toBe(JSON.stringify(duties.map(({ story }) => story)));
    for (const told of all) {
      const keys = told.map(({ story }) => story.key);
      expect(new Set(keys).size).toBe(keys.length);
      const days = told.map(({ story }) => story.day);
      expect(days).toEqual([...days].sort());
    }
  });

  it('leave something in every state, and lights of every warning colour', () => {
    for (const told of all) {
      const [first] = told;
      if (first === undefined) throw new Error('nothing told');
      const name = Object.keys(first.row).includes('letterNo') ? 'letters' : first.story.key;
      expect(new Set(told.map(({ row }) => row.state)).size, name).toBeGreaterThanOrEqual(2);
    }
    const colours = new Set(
      [...duties, ...talks, ...items, ...letters].map(({ row }) => lightOf(row, DEMO_TODAY, 'CITY')?.colour),
    );
    for (const colour of ['RED', 'YELLOW', 'GREEN', 'GREEN_DONE']) expect([...colours]).toContain(colour);
  });

  it('name nobody twice, and nobody who has an account but by his own post', () => {
    const holders = BUREAUS.flatMap(({ secretary, deputies, heads, officePosts }) => [
      secretary,
      ...deputies,
      ...heads,
      ...officePosts,
    ]);
    expect(new Set(holders.map(({ name }) => name)).size).toBe(holders.length);
  });

  it('have no duty twice on one list', () => {
    const seen = duties
      .filter(({ row }) => String(row['dueOn']) <= DEMO_TODAY)
      .map(({ row }) => `${String(row['personName'])}|${String(row['content'])}`);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
