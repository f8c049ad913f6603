import { branchMeeting, copiedFields, ledgers } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../record.ts';
import { newFields } from '../sections.ts';
import { carriedCopy, carrying } from './copy.ts';

const meeting = {
  ...{
    id: '1',
    version: 3,
    state: 'HELD',
    open: false,
    title: '一月支委会',
    light: null,
    may: {},
    county: null,
  },
  unit: { id: '7', name: '柳津所党支部', shortName: '柳津所', level: 'BRANCH' },
  maskedFields: ['hostName'],
  ...{ meetingNo: 'HY-1', type: 'COMMITTEE', heldOn: '2021-12-06', place: '会议室', hostName: '某人' },
  ...{ topic: '一月支委会', summary: '学习了文件', expected: 5, present: 5, lecturerIsKeyMinority: true },
} as unknown as LedgerRecord;

describe.each(ledgers)('a copy of $name', (ledger) => {
  it('fills in nothing its form does not ask for, no day, no number and no sealed text', () => {
    for (const name of copiedFields(ledger)) {
      expect(newFields(ledger)).toContain(name);
      expect(['text', 'longText', 'choice'], name).toContain(ledger.fields[name]?.kind);
    }
    expect(copiedFields(ledger)).not.toContain(ledger.number.field);
  });
});

describe('a copy of a meeting', () => {
  it('holds what is written again, of the same unit, and nothing masked or of that day alone', () => {
    expect(carriedCopy(branchMeeting, carrying(branchMeeting, meeting))).toMatchObject({
      values: { type: 'COMMITTEE', place: '会议室', topic: '一月支委会' },
      unit: { id: '7', name: '柳津所党支部', level: 'BRANCH' },
    });
    const { copy } = carrying(branchMeeting, meeting);
    expect(Object.keys(copy.values).sort()).toEqual(['heldOn', 'place', 'topic', 'type']);
    expect(copy.values['heldOn']).toBeNull();
  });

  it('is for its own ledger’s form', () => {
    const [other] = ledgers.filter((ledger) => ledger !== branchMeeting);
    if (other === undefined) throw new Error('one ledger alone');
    expect(carriedCopy(other, carrying(branchMeeting, meeting))).toBeNull();
    expect(carriedCopy(branchMeeting, null)).toBeNull();
  });
});
