import { describe, expect, it } from 'vitest';
import { findLedger } from '../ledgers.ts';
import { DUTY_PARTS, type DutyRecord, dutyRows, ideologyDutyReport } from './duty-report.ts';

const partOf = (ledger: string) => DUTY_PARTS.find((part) => part.ledger === ledger);
const [check, event] = [partOf('OwnChannel'), partOf('EventFiling')];
if (check === undefined || event === undefined) throw new TypeError('no parts');

const aRecord = (over: Partial<DutyRecord> = {}): DutyRecord => ({
  unit: '甲局',
  unitPath: '/1/2/',
  part: check,
  number: 'YD-1',
  day: '2021-11-05',
  name: '公众号',
  leader: '丁',
  person: '甲',
  content: '核对了口令',
  state: '在用',
  doneOn: null,
  ...over,
});

describe('L06', () => {
  it('lists what units did, unit by unit and day by day, with a value for each column', () => {
    const lines = dutyRows([
      aRecord({ unit: '乙局', unitPath: '/1/3/', number: 'YD-2' }),
      aRecord(),
      aRecord({ part: event, day: '2021-03-01', number: 'BB-1', state: '已通过', doneOn: '2021-02-20' }),
    ]);
    expect(lines).toEqual([
      [
        1,
        '甲局',
        '活动报备',
        '公众号',
        '2021-03-01',
        '丁',
        '甲',
        '核对了口令',
        '已通过（2021-02-20）',
        'BB-1',
      ],
      [2, '甲局', '阵地自查', '公众号', '2021-11-05', '丁', '甲', '核对了口令', '在用', 'YD-1'],
      [3, '乙局', '阵地自查', '公众号', '2021-11-05', '丁', '甲', '核对了口令', '在用', 'YD-2'],
    ]);
    for (const line of lines) expect(line).toHaveLength(ideologyDutyReport.columns.length);
  });

  it('names ledgers there are, and fields these have', () => {
    for (const { ledger, category: _category, where = {}, ...fields } of DUTY_PARTS)
      for (const field of [...Object.values(fields), ...Object.keys(where)])
        expect(Object.keys(findLedger(ledger)?.fields ?? {}), `${ledger}.${field}`).toContain(field);
  });
});
