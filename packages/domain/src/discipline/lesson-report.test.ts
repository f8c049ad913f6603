import { describe, expect, it } from 'vitest';
import { type LessonItem, type LessonSession, lessonReport, lessonRows } from './lesson-report.ts';

const aSession = (over: Partial<LessonSession> = {}): LessonSession => ({
  unitId: '1',
  unit: '甲局',
  kind: '案例通报',
  heldOn: '2021-05-26',
  present: 61,
  caseSource: '市局第 1 期通报（AL-2021-01）',
  ...over,
});
const anItem = (over: Partial<LessonItem> = {}): LessonItem => ({
  unitId: '1',
  unit: '甲局',
  caseGroupCode: 'AL-2021-01',
  problem: '无人核对',
  measure: '三岗分离',
  ownerName: '财务负责人',
  dueOn: '2021-06-30',
  completion: '已核验',
  ruleRevision: null,
  ...over,
});

describe('L24', () => {
  it('sets beside a session what was mended of its cases, the attendance once', () => {
    const lines = lessonRows([aSession()], [anItem(), anItem({ problem: '未轮岗' })], ['1']);
    expect(lines).toEqual([
      [
        ...[1, '甲局', '案例通报', '2021-05-26', 61, '市局第 1 期通报（AL-2021-01）'],
        ...['无人核对', '三岗分离', '财务负责人', '2021-06-30', '已核验', null],
      ],
      [
        ...[2, '甲局', null, null, null, '市局第 1 期通报（AL-2021-01）'],
        ...['未轮岗', '三岗分离', '财务负责人', '2021-06-30', '已核验', null],
      ],
    ]);
    for (const line of lines) expect(line).toHaveLength(lessonReport.columns.length);
  });

  it('gives an item no session of its unit speaks of a line of its own, and a session its own', () => {
    const lines = lessonRows(
      [aSession({ caseSource: null }), aSession({ unitId: '2', unit: '乙局' })],
      [anItem(), anItem({ unitId: '2', unit: '乙局', caseGroupCode: 'AL-2021-0' })],
      ['2', '1'],
    );
    expect(
      lines.map(([index, unit, , , present, source, problem]) => [index, unit, present, source, problem]),
    ).toEqual([
      [1, '乙局', 61, '市局第 1 期通报（AL-2021-01）', null],
      [2, '乙局', null, 'AL-2021-0', '无人核对'],
      [3, '甲局', 61, null, null],
      [4, '甲局', null, 'AL-2021-01', '无人核对'],
    ]);
  });
});
