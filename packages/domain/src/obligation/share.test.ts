import { describe, expect, it } from 'vitest';
import { rulesOn } from '../rules/parameters.ts';
import { obligationLight } from './light.ts';
import { NO_COUNTS, owedOf, shareLight, shareOf, sumOfCounts } from './share.ts';
import { obligationParameters } from './warning.ts';

describe('a share', () => {
  it('counts what was made up for late as owed and not as met, and what is exempt in neither', () => {
    const counts = { ...NO_COUNTS, fulfilled: 6, late: 1, overdue: 1, exempt: 2 };
    expect([owedOf(counts), shareOf(counts)]).toEqual([8, 0.75]);
    expect(shareOf(sumOfCounts([counts, counts]))).toBe(0.75);
    expect(shareOf({ ...NO_COUNTS, exempt: 3 })).toBeNull();
  });

  it('is green from nine tenths on and yellow from eight', () => {
    expect([0.9, 0.8999, 0.8, 0.7999, null].map(shareLight)).toEqual([
      'GREEN',
      'YELLOW',
      'YELLOW',
      'RED',
      null,
    ]);
  });
});

describe('the light of an obligation', () => {
  const rules = rulesOn(obligationParameters, '2021-12-31');
  const november = {
    kind: 'THEME_DAY',
    status: 'PENDING',
    periodStart: '2021-11-01',
    periodEnd: '2021-11-30',
    dueOn: '2021-11-30',
    graceUntil: '2021-11-30',
  } as const;
  const quarter = {
    ...november,
    kind: 'MEMBER_ASSEMBLY',
    periodStart: '2021-10-01',
    periodEnd: '2021-12-31',
    dueOn: '2021-12-31',
  } as const;

  it('is yellow the week before a month ends, half a month before a quarter does', () => {
    expect(obligationLight(november, '2021-11-22', rules)).toEqual({ colour: 'GREEN', days: 8 });
    expect(obligationLight(november, '2021-11-23', rules)).toEqual({ colour: 'YELLOW', days: 7 });
    expect(obligationLight(quarter, '2021-12-15', rules)?.colour).toBe('GREEN');
    expect(obligationLight(quarter, '2021-12-16', rules)?.colour).toBe('YELLOW');
    expect(obligationLight(november, '2021-10-31', rules)?.colour).toBe('BLUE');
  });

  it('counts days late from the last day it would have been in time', () => {
    expect(
      obligationLight({ ...november, status: 'OVERDUE', graceUntil: '2021-12-05' }, '2021-12-06', rules),
    ).toEqual({
      colour: 'RED',
      days: 1,
    });
    expect(obligationLight({ ...november, status: 'EXEMPT' }, '2021-12-06', rules)).toBeNull();
  });
});
