import { describe, expect, it } from 'vitest';
import { OBLIGATION_TEMPLATES, type ObligationTemplate } from './template.ts';
import { endTemplateFaults, type NewTemplate, newTemplateFaults } from './template-rules.ts';

const TODAY = '2021-12-31';
const aTemplate = (over: Partial<NewTemplate> = {}): NewTemplate => ({
  kind: 'PARTY_LECTURE',
  frequency: 'HALF_YEAR',
  filter: 'EVERY',
  dueAfterDays: 0,
  graceDays: 0,
  effectiveFrom: '2022-01-01',
  effectiveTo: null,
  source: '市局党组会议定',
  ...over,
});
const faults = (over: Partial<NewTemplate>, templates = OBLIGATION_TEMPLATES): string[] =>
  newTemplateFaults(aTemplate(over), templates, TODAY).map(({ field, code }) => `${field} ${code}`);

describe('a new template', () => {
  it('is owed by whom its kind is owed by, and by cells where it is theirs', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ filter: 'COMMITTEE' })).toEqual([]);
    expect(faults({ filter: 'GROUPS' })).toEqual(['filter TEMPLATE_OTHER_SUBJECT']);
    expect(faults({ filter: 'CELLS' })).toEqual(['filter TEMPLATE_OTHER_SUBJECT']);
    expect(faults({ kind: 'CELL', frequency: 'MONTH' })).toEqual(['filter TEMPLATE_OTHER_SUBJECT']);
    expect(faults({ kind: 'IDEOLOGY_REPORT' })).toEqual(['filter TEMPLATE_OTHER_SUBJECT']);
  });

  it('begins with a period of its own and of the one before, not before today, and once', () => {
    expect(faults({ effectiveFrom: '2021-10-01' })).toEqual(['effectiveFrom DAY_IN_PAST']);
    expect(faults({ effectiveFrom: '2022-04-01' })).toEqual(['effectiveFrom TEMPLATE_MID_PERIOD']);
    expect(faults({ effectiveFrom: '2022-04-01', frequency: 'QUARTER' })).toEqual([]);
    // The quarter that runs would be owed beside the two months left of it.
    expect(faults({ effectiveFrom: '2022-05-01', frequency: 'MONTH' })).toEqual([
      'effectiveFrom TEMPLATE_MID_PERIOD',
    ]);
    const [fault] = newTemplateFaults(
      aTemplate({ effectiveFrom: '2022-05-01', frequency: 'MONTH' }),
      OBLIGATION_TEMPLATES,
      TODAY,
    );
    expect(fault?.params).toEqual({ next: '2022-07-01' });
    const there: ObligationTemplate = {
      ...(OBLIGATION_TEMPLATES[0] as ObligationTemplate),
      id: 'PARTY_LECTURE 2022-01-01',
    };
    expect(faults({}, [...OBLIGATION_TEMPLATES, there])).toEqual(['effectiveFrom TEMPLATE_TAKEN']);
  });

  it('ends with a period, and says where it comes from', () => {
    expect(faults({ effectiveTo: '2021-12-31' })).toEqual(['effectiveTo DAYS_REVERSED']);
    expect(faults({ effectiveTo: '2022-03-31' })).toEqual(['effectiveTo TEMPLATE_ENDS_MID_PERIOD']);
    expect(faults({ effectiveTo: '2022-06-30' })).toEqual([]);
    expect(faults({ frequency: 'MONTH', effectiveTo: '2022-02-28' })).toEqual([
      'effectiveTo TEMPLATE_ENDS_MID_PERIOD',
    ]);
    expect(faults({ source: ' ', graceDays: -1, dueAfterDays: 91 })).toEqual([
      'dueAfterDays TOO_LARGE',
      'graceDays TOO_SMALL',
      'source REQUIRED',
    ]);
  });
});

describe('the end of a template', () => {
  const lecture = OBLIGATION_TEMPLATES.find(({ kind }) => kind === 'PARTY_LECTURE') as ObligationTemplate;
  const end = (template: ObligationTemplate, day: string): string[] =>
    endTemplateFaults(template, OBLIGATION_TEMPLATES, day, TODAY).map(
      ({ field, code }) => `${field} ${code}`,
    );

  it('comes with a period, not before today, and once', () => {
    expect(end(lecture, '2021-12-31')).toEqual([]);
    expect(end(lecture, '2021-09-30')).toEqual(['effectiveTo DAY_IN_PAST']);
    expect(end(lecture, '2022-02-28')).toEqual(['effectiveTo TEMPLATE_ENDS_MID_PERIOD']);
    expect(end({ ...lecture, effectiveTo: '2022-03-31' }, '2022-06-30')).toEqual([
      'effectiveTo TEMPLATE_ENDED',
    ]);
  });
});
