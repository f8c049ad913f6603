import { describe, expect, it } from 'vitest';
import { isLasting, outcomeOf, type RobotWishes, robotFaults } from './robot.ts';

const wishes: RobotWishes = { name: '值班群', kind: 'WECOM', isEnabled: true, news: ['DAILY'] };

describe('a group robot', () => {
  it('has a name of forty characters at most, and something to tell', () => {
    expect(robotFaults(wishes)).toEqual([]);
    expect(robotFaults({ ...wishes, name: '', news: [] }).map(({ field }) => field)).toEqual([
      'name',
      'news',
    ]);
    expect(robotFaults({ ...wishes, name: '群'.repeat(41) })).toMatchObject([
      { field: 'name', code: 'TOO_LONG', params: { max: 40, length: 41 } },
    ]);
  });

  it('is stopped by what no repetition mends, and by nothing else', () => {
    const stops = (kind: RobotWishes['kind'], errcode: number) => isLasting(outcomeOf(kind, errcode));
    expect([93000, 310000, 45009, -1, 0].map((errcode) => stops('WECOM', errcode))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([300001, 310000, 410100, -1, 0].map((errcode) => stops('DINGTALK', errcode))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(outcomeOf('WECOM', 310000)).toBe('REFUSED');
  });
});
