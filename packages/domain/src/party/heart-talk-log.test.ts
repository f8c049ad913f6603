import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { soleKeyOf } from '../ledger/sole.ts';
import { checkRow } from '../ledger/validate.ts';
import { rulesOn } from '../rules/parameters.ts';
import { heartTalkLog } from './heart-talk-log.ts';

const context = { today: '2021-08-16', rules: rulesOn([], '2021-08-16') };
const aLog = (over: Partial<LedgerRow> = {}): LedgerRow =>
  aRow(heartTalkLog, { month: '2021-08', talksHeld: 6, ...over });
const faultsOf = (over: Partial<LedgerRow>) =>
  checkRow(heartTalkLog, aLog(over), context).map(({ field, code }) => `${field} ${code}`);

describe('a month of talks', () => {
  it('is a month that has come', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ month: '8月' })).toEqual(['month HEART_TALK_MONTH']);
    expect(faultsOf({ month: '2021-09' })).toEqual(['month HEART_TALK_MONTH_TO_COME']);
  });

  it('has one talk at least, and no more pairs than talks', () => {
    expect(faultsOf({ talksHeld: 0 })).toEqual(['talksHeld TOO_SMALL']);
    expect(faultsOf({ pairsCovered: 6 })).toEqual([]);
    expect(faultsOf({ pairsCovered: 7 })).toEqual(['pairsCovered HEART_TALK_MORE_PAIRS']);
  });

  it('is entered once for a branch, unless it was voided', () => {
    expect(soleKeyOf(heartTalkLog, aLog())).toBe('30 2021-08');
    expect(soleKeyOf(heartTalkLog, aLog({ state: 'VOIDED', open: false }))).toBeNull();
  });

  it('meets what is owed for the year of its month', () => {
    const born = { actorName: '某', unitLevel: 'BRANCH', ...context } as const;
    expect(heartTalkLog.defaults({ ...born, input: { month: ' 2021-08 ' } })).toEqual({
      monthStart: '2021-08-01',
    });
    expect(heartTalkLog.defaults({ ...born, input: { month: '八月' } })).toEqual({});
    expect(heartTalkLog.fulfils).toMatchObject({ on: 'monthStart', kinds: { HEART_TALK: [{}] } });
  });

  it('has no place for names or for what was said', () => {
    const typed = Object.values(heartTalkLog.fields).filter(
      ({ kind, byMoveOnly }) => (kind === 'text' || kind === 'longText') && byMoveOnly !== true,
    );
    expect(typed.map(({ max }) => max)).toEqual([7]);
  });
});
