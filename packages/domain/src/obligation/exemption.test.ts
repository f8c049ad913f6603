import { describe, expect, it } from 'vitest';
import { type ExemptionRequest, refusalReasonFault, requestOn, requestReasonFault } from './exemption.ts';

describe('the reason written with an exemption', () => {
  it('is required of both, and of a refusal a few words', () => {
    expect(requestReasonFault('')?.code).toBe('REQUIRED');
    expect(requestReasonFault('抗洪')).toBeNull();
    expect(refusalReasonFault('')?.code).toBe('REQUIRED');
    expect(refusalReasonFault('不同意')).toMatchObject({
      field: 'reason',
      code: 'REFUSAL_TOO_SHORT',
      params: { min: 5, length: 3 },
    });
    expect(refusalReasonFault('本月未应急')).toBeNull();
  });

  it('is plain text of five hundred characters', () => {
    for (const faultOf of [requestReasonFault, refusalReasonFault]) {
      expect(faultOf('洪'.repeat(500))).toBeNull();
      expect(faultOf('洪'.repeat(501))?.code).toBe('TOO_LONG');
      expect(faultOf('抗洪\u0000抢险救灾')?.code).toBe('TEXT_UNSAFE');
    }
  });
});

describe('the request that stood at the end of a day', () => {
  const first: ExemptionRequest = { requestedOn: '2021-11-10', refusedOn: '2021-11-15' };
  const again: ExemptionRequest = { requestedOn: '2021-11-15', refusedOn: '2021-11-20' };
  const last: ExemptionRequest = { requestedOn: '2021-11-25', refusedOn: null };

  it('is the one not refused by then: a new one from the day it was made', () => {
    const on = (day: string) => requestOn([first, again, last], day);
    expect(on('2021-11-09')).toBeNull();
    expect([on('2021-11-10'), on('2021-11-14')]).toEqual([first, first]);
    expect([on('2021-11-15'), on('2021-11-19')]).toEqual([again, again]);
    expect([on('2021-11-20'), on('2021-11-24')]).toEqual([null, null]);
    expect(on('2021-12-31')).toBe(last);
  });

  it('is none where it was made and refused within the day', () => {
    expect(requestOn([{ requestedOn: '2021-11-10', refusedOn: '2021-11-10' }], '2021-11-10')).toBeNull();
  });
});
