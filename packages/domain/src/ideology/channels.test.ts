import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import { rowsBehind } from '../indicator/rows-behind.ts';
import { findIndicator } from '../indicators.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { lightDaysOf, lightOf } from '../ledger/light.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { checkMove, checkRow } from '../ledger/validate.ts';
import { findLedger, ledgers, RULE_PARAMETERS } from '../ledgers.ts';
import { rulesOn } from '../rules/parameters.ts';
import { ownChannel } from './own-channel.ts';
import { isMapReviewNo, publishReview } from './publish-review.ts';

const today = '2021-12-31';
const context = { today, rules: rulesOn(RULE_PARAMETERS, today) };
const faultsOf = (ledger: Ledger, row: LedgerRow) =>
  checkRow(ledger, row, context).map(({ field, code }) => `${field} ${code}`);
const moved = (ledger: Ledger, name: string, row: LedgerRow, input: Record<string, unknown> = {}) => {
  const asked = { row, input, actor: { name: '某', level: 'COUNTY' as const }, ...context };
  return checkMove(ledger, name, asked, { ...row, ...input, ...ledger.moves[name]?.sets?.(asked) }).map(
    ({ field, code }) => `${field} ${code}`,
  );
};

describe('an own channel', () => {
  const aChannel = (over: Partial<LedgerRow> = {}): LedgerRow =>
    aRow(ownChannel, {
      type: 'WECHAT_OFFICIAL',
      name: '石栈自然资源',
      openedOn: '2021-03-01',
      ownerName: '甲',
      reviewer1: '乙',
      reviewer2: '丙',
      reviewer3: '丁',
      state: 'ACTIVE',
      ...over,
    });
  const lightAt = (over: Partial<LedgerRow>, day: string) => {
    const row = aChannel(over);
    return lightOf({ ...row, ...lightDaysOf(ownChannel, row, context.rules) }, day, 'COUNTY');
  };

  it('names who answers for it and three reviewers before it is approved', () => {
    const draft = aChannel({ state: 'DRAFT', reviewer3: null, ownerName: null });
    expect(faultsOf(ownChannel, draft)).toEqual([]);
    expect(moved(ownChannel, 'submit', draft)).toEqual(['ownerName REQUIRED', 'reviewer3 REQUIRED']);
    expect(moved(ownChannel, 'submit', aChannel({ state: 'DRAFT' }))).toEqual([]);
    expect(ownChannel.advises(aChannel({ reviewer3: '乙' }), context)).toEqual([
      { field: 'reviewer3', code: 'CHANNEL_ONE_REVIEWER_TWICE' },
    ]);
  });

  it('is checked once a quarter from its opening on, and owes nothing while it is suspended', () => {
    expect(lightAt({}, '2021-06-01')).toMatchObject({ colour: 'YELLOW', dueOn: '2021-06-01' });
    expect(lightAt({}, '2021-06-02')).toMatchObject({ colour: 'RED', reason: 'OVERDUE' });
    expect(lightAt({ lastCheckedOn: '2021-05-20' }, '2021-06-02')).toMatchObject({ dueOn: '2021-08-20' });
    expect(lightAt({ state: 'SUSPENDED' }, '2021-12-31')).toMatchObject({ colour: 'GREEN', dueOn: null });
    expect(lightAt({ state: 'DRAFT' }, '2021-12-31')).toMatchObject({ dueOn: null });
  });

  it('says what a check looked at', () => {
    expect(moved(ownChannel, 'check', aChannel())).toEqual(['checkFinding REQUIRED']);
    expect(moved(ownChannel, 'check', aChannel(), { checkFinding: '口令已更换' })).toEqual([]);
    expect(moved(ownChannel, 'check', aChannel(), { checkFinding: '粉丝@山里人家留言不当' })).toEqual([
      'checkFinding TEXT_HOLDS_ACCOUNT',
    ]);
  });
});

describe('a publication review', () => {
  const aPublication = (over: Partial<LedgerRow> = {}): LedgerRow =>
    aRow(publishReview, {
      channelType: 'WEBSITE',
      publishedOn: '2021-12-10',
      firstReviewOk: true,
      secondReviewOk: true,
      finalReviewOk: true,
      isMapContent: false,
      ...over,
    });

  it.each([
    'GS(2021)1234号',
    'GS（2021）1234号',
    'ＧＳ（２０２１）１２３４号',
    'gs京(2022) 1061号',
    '川S【2021】00012号',
  ])('takes the map review number %s', (number) => expect(isMapReviewNo(number)).toBe(true));
  it.each(['1234', 'GS1234号', '已审', 'GS(1821)1234号'])('refuses %s as one', (number) =>
    expect(isMapReviewNo(number)).toBe(false),
  );

  it('shows a map only with its review number', () => {
    const map = aPublication({ isMapContent: true });
    expect(moved(publishReview, 'submit', map)).toEqual(['mapReviewNo REQUIRED']);
    expect(moved(publishReview, 'submit', map, { mapReviewNo: 'GS(2021)1234号' })).toEqual([]);
    expect(faultsOf(publishReview, { ...map, mapReviewNo: '已审' })).toEqual([
      'mapReviewNo PUBLISH_MAP_REVIEW_NO',
    ]);
    expect(faultsOf(publishReview, aPublication({ mapReviewNo: 'GS(2021)1234号' }))).toEqual([
      'mapReviewNo PUBLISH_NO_MAP',
    ]);
  });

  it('is published by the day it is entered, and said to fall short of three reviews', () => {
    expect(faultsOf(publishReview, aPublication({ publishedOn: '2022-01-01' }))).toEqual([
      'publishedOn DAY_IN_FUTURE',
    ]);
    expect(publishReview.advises(aPublication(), context)).toEqual([]);
    expect(publishReview.advises(aPublication({ secondReviewOk: false }), context)).toEqual([
      { field: 'finalReviewOk', code: 'PUBLISH_REVIEWS_INCOMPLETE' },
    ]);
  });

  it('counts as compliant in the list the figure opens where all three reviews say yes', () => {
    const indicator = findIndicator('ID3');
    if (indicator === null) throw new TypeError('no ID3');
    expect(rowsBehind(indicator, 'numerator', today)).toEqual({
      ledger: 'PublishReview',
      states: ['SUBMITTED', 'APPROVED'],
      days: { publishedOn: { from: '2021-01-01', to: today } },
      where: { firstReviewOk: true, secondReviewOk: true, finalReviewOk: true },
      isExact: true,
    });
  });
});

describe('the ledgers of ideology work', () => {
  const own = ledgers.filter(({ area }) => area === 'ideology');
  const OUTWARD = [
    'OwnChannel',
    'PublishReview',
    'IdeologyIssue',
    'EventFiling',
    'PublicityItem',
    'PublicConcern',
  ];

  it('that look outward refuse what tells of a person outside', () => {
    for (const name of OUTWARD) expect(findLedger(name)?.impersonal, name).toBe(true);
  });

  it('hold nobody’s opinion', () => {
    expect(own.length).toBeGreaterThan(0);
    const words = /思想|观点|态度|信仰|表态|opinion|belief|attitude|faith/iu;
    for (const { name, fields, children } of own) {
      const all = [fields, ...Object.values(children).map((child) => child.fields)].flatMap(Object.entries);
      for (const [field, { labelSpec }] of all)
        expect(`${field} ${[labelSpec].flat().join(' ')}`, `${name}.${field}`).not.toMatch(words);
    }
  });
});
