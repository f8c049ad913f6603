import { describe, expect, it } from 'vitest';
import { coverageLines, coverageTotal, rateOf } from './coverage.ts';

const unit = (id: string) => ({ id, name: id, shortName: id, level: 'COUNTY' });
const group = (id: string, count: number, targetHeads: number, trainedHeads: number) => ({
  county: unit(id),
  count,
  targetHeads,
  trainedHeads,
});

describe('how far a campaign has come', () => {
  const lines = coverageLines(
    [group('1', 3, 40, 30), group('2', 2, 20, 20), group('3', 1, 0, 0)],
    [group('1', 2, 40, 30), group('2', 2, 20, 20)],
  );

  it('is told unit by unit, the widest coverage first', () => {
    expect(lines.map((line) => [line.unit?.id, rateOf(line), line.reported])).toEqual([
      ['2', 1, 2],
      ['1', 0.75, 2],
      ['3', null, 0],
    ]);
  });

  it('is the heads of all over the heads of all, no mean of shares', () => {
    expect(coverageTotal(lines)).toEqual({
      unit: null,
      units: 6,
      reported: 4,
      targetHeads: 60,
      trainedHeads: 50,
    });
  });
});
