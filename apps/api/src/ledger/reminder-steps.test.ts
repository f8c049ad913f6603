import { describe, expect, it } from 'vitest';
import { daysToSpeakOf, stepsOn } from './reminder-steps.ts';

describe('the days reminders speak of', () => {
  it('are today and those since the last run, whose end it has not seen', () => {
    expect(daysToSpeakOf('2021-12-31', '2021-12-31')).toEqual(['2021-12-31']);
    expect(daysToSpeakOf('2021-12-31', '2021-12-30')).toEqual(['2021-12-30', '2021-12-31']);
    expect(daysToSpeakOf('2022-01-02', '2021-12-30')).toEqual([
      '2021-12-30',
      '2021-12-31',
      '2022-01-01',
      '2022-01-02',
    ]);
  });

  it('are ten more than today at most, and as many where no run is known', () => {
    expect(daysToSpeakOf('2021-12-31', null)).toHaveLength(11);
    expect(daysToSpeakOf('2021-12-31', '2020-01-01')).toEqual(daysToSpeakOf('2021-12-31', null));
  });

  it('are today alone when the clock was set back', () => {
    expect(daysToSpeakOf('2021-12-31', '2022-03-01')).toEqual(['2021-12-31']);
  });
});

describe('the steps of a reminder', () => {
  it('are the days before, and the day after', () => {
    expect([...stepsOn(['2021-09-01'], [30])]).toEqual([
      ['2021-10-01', '2021-09-01'],
      ['2021-08-31', '2021-09-01'],
    ]);
  });

  it('are the last one only where several were missed', () => {
    const steps = stepsOn(daysToSpeakOf('2022-01-08', '2021-12-30'), [7, 3, 1, 0]);
    expect(steps.get('2022-01-08')).toBe('2022-01-08');
    expect(steps.get('2022-01-10')).toBe('2022-01-07');
    expect(steps.get('2022-01-14')).toBe('2022-01-07');
  });

  it('are none where another ledger tells', () => {
    expect(stepsOn(['2021-09-01'], []).size).toBe(0);
  });
});
