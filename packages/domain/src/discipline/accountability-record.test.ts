import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { checkMove, checkRow } from '../ledger/validate.ts';
import { RULE_PARAMETERS } from '../ledgers.ts';
import { rulesOn } from '../rules/parameters.ts';
import { accountabilityRecord } from './accountability-record.ts';

const today = '2021-12-31';
const rules = rulesOn(RULE_PARAMETERS, today);
const rowOf = (values: Readonly<Record<string, unknown>>): LedgerRow =>
  aRow(accountabilityRecord, {
    targetType: 'ORG',
    inspected: true,
    decidedOn: '2021-06-01',
    personKey: '',
    ...values,
  } as Partial<LedgerRow>);
const faultsOf = (values: Readonly<Record<string, unknown>>): string[] =>
  checkRow(accountabilityRecord, rowOf(values), { today, rules }).map(
    ({ field, code }) => `${field} ${code}`,
  );
const leader = { targetType: 'LEADER', inspected: null, personKey: 'k', admonished: true };

describe('a record of accountability', () => {
  it('takes the methods that are for its target, together or alone', () => {
    expect(faultsOf({ circulated: true, reorganised: true })).toEqual([]);
    expect(faultsOf({ ...leader, circulated: true, adjusted: true, sanctioned: true })).toEqual([]);
    expect(faultsOf({ admonished: true })).toEqual(['admonished ACCOUNTABILITY_METHOD_NOT_FOR']);
    expect(faultsOf({ ...leader, inspected: true })).toEqual(['inspected ACCOUNTABILITY_METHOD_NOT_FOR']);
    expect(faultsOf({ inspected: false })).toEqual(['inspected ACCOUNTABILITY_METHOD_MISSING']);
  });

  it('is about a person only where a leader is held to account, and then knows from whom to keep it', () => {
    expect(faultsOf({ targetName: '某', personKey: 'k' })).toEqual([
      'targetName ACCOUNTABILITY_ORG_HAS_NO_PERSON',
      'staffNo ACCOUNTABILITY_ORG_HAS_NO_PERSON',
    ]);
    expect(faultsOf({ ...leader, personKey: '' })).toEqual(['staffNo ACCOUNTABILITY_STAFF_NO_MISSING']);
  });

  it('works on until a day that is not before the decision, and ends no earlier', () => {
    expect(faultsOf({ influenceUntil: '2021-05-31', decidedOn: '2022-01-01' })).toEqual([
      'decidedOn DAY_IN_FUTURE',
      'influenceUntil ACCOUNTABILITY_OVER_BEFORE',
    ]);
    const ending = (influenceUntil: string | null): string[] => {
      const row = rowOf({ influenceUntil });
      const context = { row, input: {}, actor: { name: '某', level: 'CITY' as const }, today, rules };
      return checkMove(accountabilityRecord, 'end', context, row).map(({ code }) => code);
    };
    expect(ending('2022-01-01')).toEqual(['ACCOUNTABILITY_NOT_OVER']);
    expect([...ending(today), ...ending(null)]).toEqual([]);
  });
});
