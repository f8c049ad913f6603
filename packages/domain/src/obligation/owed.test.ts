import { describe, expect, it } from 'vitest';
import { ALL_KINDS } from './kind.ts';
import { type BranchLife, hasPartyGroup, type Life, owedBy, owedByPartyGroup } from './owed.ts';
import { periodsIn } from './period.ts';
import { OBLIGATION_TEMPLATES, type ObligationTemplate } from './template.ts';

const YEAR = ['2021-01-01', '2021-12-31'] as const;
const aLife = (over: Partial<BranchLife> = {}): BranchLife => ({
  foundedOn: '2020-05-04',
  closedOn: null,
  hasCommittee: true,
  cellCount: 0,
  formerSettings: [],
  ...over,
});
const owed = (over: Partial<BranchLife>, templates = OBLIGATION_TEMPLATES) =>
  owedBy(aLife(over), templates, ...YEAR);
const starts = (over: Partial<BranchLife>, kind: string): string[] =>
  owed(over)
    .filter((one) => one.kind === kind)
    .map(({ period }) => period.start.slice(5, 7));

describe('what a branch owes', () => {
  it('is 8 meetings of two kinds a year, 12 theme days, 3 of the year; 12 more for its committee and each cell', () => {
    expect(owed({ hasCommittee: false })).toHaveLength(8 + 12 + 3);
    expect(owed({})).toHaveLength(8 + 12 + 3 + 12);
    expect(owed({ cellCount: 2 })).toHaveLength(8 + 12 + 3 + 12 + 24);
    expect(new Set(owed({ cellCount: 2 }).map(({ subjectNo }) => subjectNo))).toEqual(new Set([0, 1, 2]));
  });

  it('begins with the first period after it was founded; the year’s with a founding in its first half', () => {
    expect(starts({ foundedOn: '2021-05-17' }, 'THEME_DAY')).toEqual([
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '12',
    ]);
    expect(starts({ foundedOn: '2021-05-01' }, 'THEME_DAY')[0]).toBe('05');
    expect(starts({ foundedOn: '2021-05-17' }, 'MEMBER_ASSEMBLY')).toEqual(['07', '10']);
    expect(starts({ foundedOn: '2021-06-30' }, 'ORG_LIFE')).toEqual(['01']);
    expect(starts({ foundedOn: '2021-07-01' }, 'ORG_LIFE')).toEqual([]);
  });

  it('ends with what was due before it was closed', () => {
    expect(starts({ closedOn: '2021-05-30' }, 'THEME_DAY')).toEqual(['01', '02', '03', '04']);
    expect(starts({ closedOn: '2021-05-31' }, 'THEME_DAY').at(-1)).toBe('05');
    expect(starts({ closedOn: '2021-05-31' }, 'ORG_LIFE')).toEqual([]);
  });

  it('follows its committee and its cells from the first month they stand on its first day', () => {
    const gained = { formerSettings: [{ validTo: '2021-05-15', hasCommittee: false, cellCount: 0 }] };
    expect(starts(gained, 'COMMITTEE')).toEqual(['06', '07', '08', '09', '10', '11', '12']);
    const lost = {
      hasCommittee: false,
      formerSettings: [
        { validTo: '2021-02-28', hasCommittee: false, cellCount: 1 },
        { validTo: '2021-05-15', hasCommittee: true, cellCount: 0 },
      ],
    };
    expect(starts(lost, 'COMMITTEE')).toEqual(['03', '04', '05']);
    expect(starts(lost, 'CELL')).toEqual(['01', '02']);
  });

  it('follows a template from the first period that begins under it', () => {
    const [assembly] = OBLIGATION_TEMPLATES as readonly [ObligationTemplate];
    const monthly: ObligationTemplate = {
      ...assembly,
      id: '9',
      frequency: 'MONTH',
      graceDays: 5,
      effectiveFrom: '2021-08-01',
    };
    const found = owed({}, [assembly, monthly]);
    expect(found.map(({ period, templateId }) => `${templateId} ${period.start}`)).toEqual([
      `${assembly.id} 2021-01-01`,
      `${assembly.id} 2021-04-01`,
      `${assembly.id} 2021-07-01`,
      ...['08', '09', '10', '11', '12'].map((month) => `9 2021-${month}-01`),
    ]);
    expect(found.at(-1)).toMatchObject({ dueOn: '2021-12-31', graceUntil: '2022-01-05' });
  });
});

describe('what a party group owes', () => {
  const aGroup = (over: Partial<Life> = {}): Life => ({ foundedOn: '2020-05-04', closedOn: null, ...over });
  const due = (over: Partial<Life>, kind: string): string[] =>
    owedByPartyGroup(aGroup(over), OBLIGATION_TEMPLATES, ...YEAR)
      .filter((one) => one.kind === kind)
      .map(({ dueOn }) => dueOn);

  it('is a study each quarter, two reviews and a report each half-year, a lecture a year', () => {
    expect(due({}, 'COLLECTIVE_STUDY')).toEqual(['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31']);
    for (const kind of ['IDEOLOGY_REVIEW', 'STRICT_GOVERNANCE_REVIEW'])
      expect(due({}, kind)).toEqual(['2021-06-30', '2021-12-31']);
    expect(due({}, 'IDEOLOGY_REPORT')).toEqual(['2021-07-10', '2022-01-10']);
    expect(due({}, 'SECRETARY_LECTURE')).toEqual(['2021-12-31']);
    expect(owedByPartyGroup(aGroup(), OBLIGATION_TEMPLATES, ...YEAR)).toHaveLength(4 + 4 + 2 + 1);
  });

  it('ends with what was due before its bureau was merged, a report ten days behind its period', () => {
    expect(due({ closedOn: '2021-07-09' }, 'IDEOLOGY_REPORT')).toEqual([]);
    expect(due({ closedOn: '2021-07-10' }, 'IDEOLOGY_REPORT')).toEqual(['2021-07-10']);
    expect(due({ closedOn: '2021-07-10' }, 'COLLECTIVE_STUDY')).toEqual(['2021-03-31', '2021-06-30']);
    expect(due({ foundedOn: '2021-04-02' }, 'COLLECTIVE_STUDY')).toEqual(['2021-09-30', '2021-12-31']);
  });

  it('is owed by a city and the bureaus below it, not by its headquarters nor by branches', () => {
    expect(hasPartyGroup({ level: 'CITY', kind: 'BUREAU' })).toBe(true);
    expect(hasPartyGroup({ level: 'COUNTY', kind: 'DISTRICT_BRANCH_BUREAU' })).toBe(true);
    expect(hasPartyGroup({ level: 'COUNTY', kind: 'CITY_HQ' })).toBe(false);
    expect(hasPartyGroup({ level: 'PROVINCE', kind: 'BUREAU' })).toBe(false);
    expect(hasPartyGroup({ level: 'BRANCH', kind: 'STATION_BRANCH' })).toBe(false);
  });

  it('shares nothing with what branches owe', () => {
    const kinds = (all: readonly { readonly kind: string }[]) => new Set(all.map(({ kind }) => kind));
    const ofBranch = kinds(owed({ cellCount: 1 }));
    const ofGroup = kinds(owedByPartyGroup(aGroup(), OBLIGATION_TEMPLATES, ...YEAR));
    expect([...ofBranch].filter((kind) => ofGroup.has(kind))).toEqual([]);
    expect(ofBranch.size + ofGroup.size).toBe(ALL_KINDS.length);
  });
});

describe('periods', () => {
  it('of a span are those that begin in it', () => {
    expect(periodsIn('QUARTER', '2021-01-02', '2021-07-01').map(({ start }) => start)).toEqual([
      '2021-04-01',
      '2021-07-01',
    ]);
  });
});
