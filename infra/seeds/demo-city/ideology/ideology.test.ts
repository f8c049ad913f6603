import { addDays, findLedger } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { demoPast, demoStories } from '../../index.ts';
import { isWorkday } from '../../work-calendar.ts';
import { DEMO_TODAY } from '../people.ts';
import { ISSUES } from './issues.ts';
import { PUBLISHED } from './publications.ts';

const LEDGERS = [
  'OwnChannel',
  'PublishReview',
  'IdeologyIssue',
  'EventFiling',
  'PublicityItem',
  'PublicConcern',
];

/** What units published, whether told or from an old book. */
const publications = [...demoStories('PublishReview'), ...demoPast('PublishReview')];

describe('the demo year of ideology work', () => {
  it.each(Object.entries(PUBLISHED))('has %s publish what its figure says', (county, { all, compliant }) => {
    const own = publications.filter(({ unitCode }) => unitCode === county);
    const complete = own.filter(
      ({ input }) => input['firstReviewOk'] && input['secondReviewOk'] && input['finalReviewOk'],
    );
    expect([complete.length, own.length]).toEqual([compliant, all]);
  });

  it('publishes within the year, on working days, a map always with its review number', () => {
    for (const { input } of publications) {
      const day = String(input['publishedOn']);
      expect(day >= '2021-01-01' && day <= DEMO_TODAY && isWorkday(day), day).toBe(true);
      expect(input['isMapContent'] === true).toBe(typeof input['mapReviewNo'] === 'string');
    }
  });

  it.each(Object.entries(ISSUES))(
    'has %s correct in time as many issues as its figure says',
    (county, figure) => {
      const past = demoPast('IdeologyIssue')
        .filter(({ unitCode }) => unitCode === county)
        .map(({ input, said }) => ({
          dueOn: addDays(String(input['foundOn']), 3),
          on: String(said['correctedOn']),
        }));
      const told = demoStories('IdeologyIssue')
        .filter(({ unitCode }) => unitCode.startsWith(county))
        .map(({ input, steps }) => ({
          dueOn: addDays(String(input['foundOn']), input['kind'] === 'PROBLEM_MAP' ? 1 : 3),
          on: steps.find(({ move }) => move === 'correct')?.day ?? '9999-12-31',
        }));
      const due = [...past, ...told].filter(({ dueOn }) => dueOn <= DEMO_TODAY);
      expect({ due: due.length, inTime: due.filter(({ dueOn, on }) => on <= dueOn).length }).toEqual(figure);
    },
  );

  it('fills no field its ledger does not have', () => {
    for (const name of LEDGERS) {
      const fields = Object.keys(findLedger(name)?.fields ?? {});
      for (const { input } of [...demoStories(name), ...demoPast(name)])
        expect(fields, name).toEqual(expect.arrayContaining(Object.keys(input)));
    }
  });
});
