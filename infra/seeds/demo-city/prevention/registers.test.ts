import { describe, expect, it } from 'vitest';
import { demoStories } from '../../index.ts';
import { isWorkday } from '../../work-calendar.ts';
import { DEMO_TODAY, demoPeople } from '../people.ts';
import type { Story } from '../stories.ts';
import { keyPostsOf } from './key-posts.ts';

const COUNTIES = ['QK', 'WX', 'SZ', 'SP', 'LD', 'LS'];
const LEDGERS = [
  'InstitutionRule',
  'IntegrityRiskPoint',
  'EightRulesItem',
  'StyleCheck',
  'GiftHandIn',
  'AppointmentProcedureCheck',
  'TypicalCaseNotice',
];
const countyOf = ({ unitCode }: Story): string => unitCode.split('-')[0] ?? '';
const last = ({ steps }: Story): string => steps.at(-1)?.move ?? 'create';
const sum = (stories: readonly Story[], name: string): number =>
  stories.reduce((total, { input }) => total + Number(input[name] ?? 0), 0);
const all = new Map(LEDGERS.map((ledger) => [ledger, demoStories(ledger)]));
const of = (ledger: string): Story[] => all.get(ledger) ?? [];

/** A rule's review that fell due in 2021: three years after the rule was issued, by what its steps say. */
function reviewOf({ input, steps }: Story): { readonly due: string; readonly done: string | null } | null {
  const issued = input['issuedOn'];
  const isRepealed = steps.some(({ move }) => move === 'repeal');
  if (typeof issued !== 'string' || isRepealed) return null;
  const due = `${Number(issued.slice(0, 4)) + 3}${issued.slice(4)}`;
  if (!due.startsWith('2021')) return null;
  const kept = steps.find(({ move }) => move === 'confirm')?.day;
  const anew = steps.find(({ move }) => move === 'reissue')?.input['on'];
  return { due, done: kept ?? (typeof anew === 'string' ? anew : null) };
}

describe('the demo year of prevention', () => {
  it.each([
    ['QK', '4/4'],
    ['WX', '4/4'],
    ['SZ', '3/6'],
    ['SP', '4/4'],
    ['LD', '4/4'],
    ['LS', '3/4'],
  ])('has %s review its rules in time: DI6 = %s', (county, expected) => {
    const due = of('InstitutionRule')
      .filter((story) => countyOf(story) === county)
      .flatMap((story) => reviewOf(story) ?? [])
      .filter((review) => review.due <= DEMO_TODAY);
    const inTime = due.filter((review) => review.done !== null && review.done <= review.due);
    expect(`${inTime.length}/${due.length}`).toBe(expected);
  });

  it.each([
    ['QK', 30],
    ['WX', 24],
    ['SZ', 40],
    ['SP', 40],
    ['LD', 30],
    ['LS', 20],
  ])('has in %s %i key posts: a high risk, or somebody leading', (county, expected) => {
    const high = of('IntegrityRiskPoint').filter(
      (story) => countyOf(story) === county && story.input['level'] === 'HIGH',
    );
    const leading = demoPeople.filter(({ unitCode, isKeyMinority }) => unitCode === county && isKeyMinority);
    expect(new Set(high.map(({ input }) => input['post'])).size).toBe(high.length);
    expect(high.map(last).filter((move) => move !== 'approve' && move !== 'review')).toEqual([]);
    expect(high.length + leading.length).toBe(expected);
    expect(
      keyPostsOf(county)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(high.map(({ input }) => String(input['post'])).sort());
  });

  it('has six eight-rules problems approved: nine persons handled, four sanctioned, where somebody was disciplined', () => {
    const items = of('EightRulesItem');
    expect(items.map(last)).toEqual(Array(6).fill('approve'));
    expect([sum(items, 'personsHandled'), sum(items, 'personsSanctioned')]).toEqual([9, 4]);
    for (const { input } of items) expect(String(input['handledOn'])).toMatch(/^2021-/);
    const sanctioned = items.filter(({ input }) => Number(input['personsSanctioned']) > 0).map(countyOf);
    expect(sanctioned.sort()).toEqual(['LD', 'QK', 'SZ', 'SZ']);
  });

  it('has two notices published, each by somebody else than who wrote it, and one waiting', () => {
    const notices = of('TypicalCaseNotice');
    expect(notices.map(last).sort()).toEqual(['approve', 'approve', 'submit']);
    for (const { by, steps } of notices)
      expect(steps.filter(({ move }) => move === 'approve').map((one) => one.by)).not.toContain(by);
  });

  it.each(LEDGERS)(
    'has %s told on working days, step after step, none after the day the demo stands at',
    (ledger) => {
      const stories = of(ledger);
      expect(stories.length).toBeGreaterThan(2);
      for (const story of stories) {
        const days = [story.day, ...story.steps.map(({ day }) => day)];
        expect(days, story.key).toEqual([...days].sort());
        expect(days.every(isWorkday) && String(days.at(-1)) <= DEMO_TODAY, story.key).toBe(true);
      }
      expect(stories.map(({ day }) => day)).toEqual(stories.map(({ day }) => day).sort());
      expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length);
      expect(JSON.stringify(demoStories(ledger))).toBe(JSON.stringify(stories));
    },
  );

  it.each(LEDGERS.slice(0, 6))('has %s in four counties at least', (ledger) => {
    const places = new Set(of(ledger).map(countyOf));
    expect(COUNTIES.filter((county) => places.has(county)).length).toBeGreaterThanOrEqual(4);
  });
});
