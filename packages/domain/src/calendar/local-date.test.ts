import { describe, expect, it } from 'vitest';
import { dayOf, hourOf } from './local-date.ts';

describe('an instant', () => {
  it('has its day and hour in Asia/Shanghai, eight hours ahead', () => {
    const at = (instant: string) => [dayOf(new Date(instant)), hourOf(new Date(instant))];
    expect(at('2021-12-30T15:59:59.999Z')).toEqual(['2021-12-30', 23]);
    expect(at('2021-12-30T16:00:00Z')).toEqual(['2021-12-31', 0]);
    expect(at('2021-12-31T00:00:00Z')).toEqual(['2021-12-31', 8]);
  });
});
