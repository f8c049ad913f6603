import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import { lightDaysOf, lightOf } from '../ledger/light.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { checkMove, checkRow } from '../ledger/validate.ts';
import { rulesOn } from '../rules/parameters.ts';
import { publicServiceItem } from './public-service-item.ts';

const TODAY = '2021-12-31';
const context = { today: TODAY, rules: rulesOn(publicServiceItem.parameters, TODAY) };
const anItem = (over: Partial<LedgerRow> = {}): LedgerRow =>
  aRow(publicServiceItem, { plannedOn: '2021-04-01', dueOn: '2021-11-30', ...over });
const faultsOf = (over: Partial<LedgerRow>) =>
  checkRow(publicServiceItem, anItem(over), context).map(({ field, code }) => `${field} ${code}`);
const lightFor = (over: Partial<LedgerRow>) => {
  const row = anItem(over);
  return lightOf({ ...row, ...lightDaysOf(publicServiceItem, row, context.rules) }, TODAY, 'BRANCH');
};

describe('a service to the public', () => {
  it('says how many it serves and of what kind, and nobody’s number', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ beneficiaryCount: 0 })).toEqual(['beneficiaryCount TOO_SMALL']);
    expect(faultsOf({ beneficiaryKind: 'PETITIONERS' })).toEqual(['beneficiaryKind NOT_A_CHOICE']);
    expect(faultsOf({ measure: '联系电话 13800001234' })).toEqual(['measure TEXT_HOLDS_PHONE']);
  });

  it('asks about what may be a name', () => {
    const advices = publicServiceItem.advises(anItem({ outcome: '对王小明同志上门办证。' }), context);
    expect(advices.map(({ field, code }) => `${field} ${code}`)).toEqual(['outcome PUBLIC_SERVICE_MAY_NAME']);
  });

  it('is due after it was undertaken, and done between then and today', () => {
    expect(faultsOf({ dueOn: '2021-03-31' })).toEqual(['dueOn PUBLIC_SERVICE_BEFORE_PLANNED']);
    const completing = (doneOn: string) => {
      const input = { doneOn, outcome: '已开通周末窗口。' };
      const row = anItem({ state: 'APPROVED' });
      const move = { ...context, row, input, actor: { name: '某', level: 'BRANCH' } } as const;
      return checkMove(publicServiceItem, 'complete', move, { ...row, ...input }).map(({ code }) => code);
    };
    expect(completing('2021-12-31')).toEqual([]);
    expect(completing('2022-01-01')).toEqual(['DAY_IN_FUTURE']);
    expect(completing('2021-03-31')).toEqual(['PUBLIC_SERVICE_BEFORE_PLANNED']);
  });

  it('is late by the day it was done, however long it waited to be accepted', () => {
    expect(lightFor({ state: 'APPROVED' })).toMatchObject({ colour: 'RED', days: 31 });
    expect(lightFor({ state: 'DONE', doneOn: '2021-11-20' })?.colour).toBe('GREEN');
    const accepted = { state: 'ACCEPTED', open: false, acceptedOn: '2021-12-30' };
    expect(lightFor({ ...accepted, doneOn: '2021-11-30' })?.colour).toBe('GREEN_DONE');
    expect(lightFor({ ...accepted, doneOn: '2021-12-02' })).toMatchObject({ colour: 'GREY_LATE', days: 2 });
  });

  it('goes back to be done again', () => {
    const { sendBack } = publicServiceItem.moves;
    expect(sendBack).toMatchObject({ from: ['DONE'], to: 'APPROVED', opinion: 'required' });
  });
});
