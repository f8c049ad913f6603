import { branchMeeting } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '../workbook/raw-sheet.ts';
import { ownPart, readJoined, timeIn } from './read-joined.ts';

const cell = (over: Partial<RawCell>): RawCell => ({
  kind: 'text',
  text: '',
  number: null,
  day: null,
  fromFormula: false,
  mergedFrom: null,
  ...over,
});
const columnOf = (heading: string) => {
  const spec = branchMeeting.workbook.columns.find((column) => column.heading === heading);
  if (spec === undefined) throw new Error(`no column ${heading}`);
  return { spec, at: 0, heading };
};

describe('the time of day in a cell', () => {
  it.each([
    [{ text: '2021-03-05 14:30' }, '14:30'],
    [{ text: '2021年3月5日下午2时30分' }, '14:30'],
    [{ text: '9:05' }, '09:05'],
    [{ text: '2021-03-05' }, null],
    [{ kind: 'date' as const, text: '2021-03-05', day: '2021-03-05', number: 44_260.604_166_67 }, '14:30'],
    [{ kind: 'date' as const, text: '2021-03-05', day: '2021-03-05', number: 44_260 }, null],
  ])('%j is %s', (raw, expected) => {
    expect(timeIn(cell(raw))).toBe(expected);
  });

  it('is what a column behind a day reads of its cell; of a day alone it reads nothing', () => {
    const { spec } = columnOf('结束时间');
    expect(ownPart(spec, cell({ text: '2021-03-05 16:00' }))?.text).toBe('16:00');
    expect(ownPart(spec, cell({ text: '2021-03-05' }))).toBeUndefined();
    expect(ownPart(spec, cell({ text: '四点' }))?.text).toBe('四点');
  });
});

describe('several types in one cell', () => {
  const types = columnOf('会议类型');
  const said = (text: string) => readJoined(branchMeeting, types, cell({ text }));

  it('are the first, and what the meeting was besides', () => {
    expect(ownPart(types.spec, cell({ text: '主题党日、党课' }))?.text).toBe('主题党日');
    expect(said('主题党日、党课').values).toEqual({
      alsoAssembly: false,
      alsoLecture: true,
      alsoThemeDay: false,
      alsoAppraisal: false,
    });
    expect(said('支委会').values).toMatchObject({ alsoLecture: false });
    expect(said('').values).toEqual({});
  });

  it('are refused where one of them is nothing a meeting can be besides', () => {
    expect(said('党课、团课').remarks).toMatchObject([
      { code: 'CELL_NOT_A_CHOICE', params: { value: '团课' } },
    ]);
    expect(said('党课、支委会').remarks).toHaveLength(1);
  });
});
