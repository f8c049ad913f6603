import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import { rowsBehind } from '../indicator/rows-behind.ts';
import { findIndicator } from '../indicators.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { checkMove, checkRow, isEditable } from '../ledger/validate.ts';
import { RULE_PARAMETERS } from '../ledgers.ts';
import type { Level } from '../organisation/level.ts';
import { rulesOn } from '../rules/parameters.ts';
import { eventFiling } from './event-filing.ts';
import { ideologyIssue } from './ideology-issue.ts';
import { publicConcern } from './public-concern.ts';
import { publicityItem } from './publicity-item.ts';

const today = '2021-12-31';
const context = { today, rules: rulesOn(RULE_PARAMETERS, today) };
type Values = Readonly<Record<string, unknown>>;

const faultsOf = (ledger: Ledger, row: Values) =>
  checkRow(ledger, aRow(ledger, row as Partial<LedgerRow>), context).map(
    ({ field, code }) => `${field} ${code}`,
  );
/** What a move answers and leaves behind. */
function moved(ledger: Ledger, name: string, row: Values, input: Values = {}, level: Level = 'COUNTY') {
  const before = aRow(ledger, row as Partial<LedgerRow>);
  const asked = { row: before, input, actor: { name: '某', level }, ...context };
  const { opinion: _opinion, ...given } = input;
  const after = { ...before, ...given, ...ledger.moves[name]?.sets?.(asked) } as LedgerRow;
  return {
    after,
    faults: checkMove(ledger, name, asked, after).map(({ field, code }) => `${field} ${code}`),
  };
}

describe('a channel issue', () => {
  const bornAs = (input: Values, unitLevel: Level = 'COUNTY') =>
    ideologyIssue.defaults({ input, actorName: '某', unitLevel, ...context });

  it('is corrected within a day where it is a map, within three otherwise', () => {
    expect(bornAs({ kind: 'PROBLEM_MAP', foundOn: '2021-12-31' })).toMatchObject({ dueOn: '2022-01-01' });
    expect(bornAs({ kind: 'ACCOUNT_SECURITY', foundOn: '2021-12-01' })).toMatchObject({
      dueOn: '2021-12-04',
    });
    expect(bornAs({ kind: 'PROBLEM_MAP', foundOn: '2021-12-01', dueOn: '2021-12-09' })).toMatchObject({
      dueOn: '2021-12-09',
    });
    expect(faultsOf(ideologyIssue, { foundOn: '2021-12-02', dueOn: '2021-12-01' })).toEqual([
      'dueOn ISSUE_DUE_BEFORE_FOUND',
    ]);
  });

  it('keeps the kind and the days it is measured by', () => {
    for (const field of ['kind', 'foundOn', 'dueOn'])
      expect(isEditable(ideologyIssue, field, 'OPEN')).toBe(false);
    expect(isEditable(ideologyIssue, 'summary', 'OPEN')).toBe(true);
  });

  it('is verified one level above whoever corrected it', () => {
    const input = { correction: '已更正' };
    const byBranch = moved(ideologyIssue, 'correct', {}, input, 'BRANCH');
    expect(byBranch).toMatchObject({ faults: [], after: { correctedOn: today, corrector: 'BRANCH' } });
    expect(ideologyIssue.acceptor(byBranch.after)).toBe('COUNTY');
    const byCounty = moved(ideologyIssue, 'correct', {}, input, 'COUNTY');
    expect(ideologyIssue.acceptor(byCounty.after)).toBe('CITY');
    expect(bornAs({}, 'BRANCH')).toEqual({ corrector: 'BRANCH' });
  });

  it('is open again where it was sent back or reopened, with no day of correction', () => {
    expect(moved(ideologyIssue, 'return', { state: 'CORRECTED', correctedOn: today }).faults).toEqual([
      'opinion OPINION_REQUIRED',
    ]);
    const closed = { state: 'VERIFIED', correctedOn: '2021-12-01', closedOn: '2021-12-02', verifiedBy: '某' };
    expect(moved(ideologyIssue, 'reopen', closed, { opinion: '复查仍有' })).toMatchObject({
      faults: [],
      after: { correctedOn: null, closedOn: null, verifiedBy: null },
    });
  });

  it('refuses accounts and numbers of people, in texts and in opinions', () => {
    expect(faultsOf(ideologyIssue, { summary: '网友@山里人家 指出', dueOn: '2021-12-31' })).toEqual([
      'summary TEXT_HOLDS_ACCOUNT',
    ]);
    const opinion = { opinion: '请联系13812345678' };
    expect(moved(ideologyIssue, 'return', { state: 'CORRECTED' }, opinion).faults).toEqual([
      'opinion TEXT_HOLDS_PHONE',
    ]);
  });

  it('opens, for what was corrected in time, the list of all that was corrected', () => {
    const indicator = findIndicator('ID4');
    if (indicator === null) throw new TypeError('no ID4');
    expect(rowsBehind(indicator, 'numerator', today)).toMatchObject({
      states: ['CORRECTED', 'VERIFIED'],
      days: { dueOn: { from: '2021-01-01', to: today }, correctedOn: { from: null, to: today } },
      isExact: false,
    });
    expect(rowsBehind(indicator, 'denominator', today)).toMatchObject({ isExact: true });
  });
});

describe('an event filing', () => {
  const planned = { plannedOn: '2022-01-03', venue: '会议室', contentOutline: '讲条例' };

  it('is filed three days ahead at least', () => {
    expect(moved(eventFiling, 'submit', planned)).toMatchObject({ faults: [], after: { filedOn: today } });
    expect(moved(eventFiling, 'submit', { ...planned, plannedOn: '2022-01-02' }).faults).toEqual([
      'plannedOn EVENT_FILED_LATE',
    ]);
    const later = moved(
      eventFiling,
      'submit',
      { ...planned, plannedOn: '2022-01-02' },
      { plannedOn: '2022-01-10' },
    );
    expect(later.faults).toEqual([]);
  });

  it('keeps its day where it was sent back, and loses it where it was withdrawn', () => {
    const returned = { ...planned, state: 'RETURNED', plannedOn: '2022-01-01', filedOn: '2021-12-28' };
    expect(moved(eventFiling, 'submit', returned)).toMatchObject({
      faults: [],
      after: { filedOn: '2021-12-28' },
    });
    expect(moved(eventFiling, 'withdraw', { ...planned, filedOn: '2021-12-28' }).after).toMatchObject({
      filedOn: null,
    });
  });

  it('knows of a speaker the unit and the title, and has no place for more', () => {
    const speaker = Object.keys(eventFiling.fields).filter((name) => name.startsWith('speaker'));
    expect(speaker).toEqual(['speakerUnit']);
  });
});

describe('a piece of publicity', () => {
  it('is a plain record: it is entered, and at most voided', () => {
    expect(Object.keys(publicityItem.states)).toEqual(['RECORDED', 'VOIDED']);
    expect(Object.keys(publicityItem.moves)).toEqual(['void']);
    expect(publicityItem.counted).toEqual(['level', 'theme']);
    expect(faultsOf(publicityItem, { publishedOn: '2022-01-01' })).toEqual(['publishedOn DAY_IN_FUTURE']);
  });
});

describe('a public concern', () => {
  const concern = { receivedOn: '2021-12-20', responseDueOn: '2021-12-27' };

  it('is a topic: accounts and numbers are refused, what may be a name is asked about', () => {
    expect(faultsOf(publicConcern, { ...concern, topic: '微信号：abc 询问登记' })).toEqual([
      'topic TEXT_HOLDS_ACCOUNT',
    ]);
    const named = aRow(publicConcern, { ...concern, topic: '王建国，询问登记进度' });
    expect(publicConcern.advises(named, context)).toEqual([
      { field: 'topic', code: 'CONCERN_MAY_NAME', params: { names: '王建国' } },
    ]);
    const plain = aRow(publicConcern, { ...concern, topic: '登记大厅周末能否办理' });
    expect(publicConcern.advises(plain, context)).toEqual([]);
  });

  it('is answered on the day the answer is recorded', () => {
    expect(moved(publicConcern, 'respond', concern).faults).toEqual(['response REQUIRED']);
    expect(moved(publicConcern, 'respond', concern, { response: '已在公众号公布' })).toMatchObject({
      faults: [],
      after: { respondedOn: today },
    });
    expect(faultsOf(publicConcern, { ...concern, responseDueOn: '2021-12-19' })).toEqual([
      'responseDueOn CONCERN_BEFORE_RECEIVED',
    ]);
  });
});
