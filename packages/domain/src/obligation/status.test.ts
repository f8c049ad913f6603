import { describe, expect, it } from 'vitest';
import { NO_DAY } from '../calendar/local-date.ts';
import { type ObligationPast, statusOn } from './status.ts';

const anObligation = (over: Partial<ObligationPast> = {}): ObligationPast => ({
  generatedOn: '2021-01-01',
  withdrawnOn: NO_DAY,
  graceUntil: '2021-03-31',
  exemptApprovedOn: null,
  fulfilments: [],
  ...over,
});
const aRecord = (heldOn: string, fromDay: string, untilDay = NO_DAY) => ({ heldOn, fromDay, untilDay });

describe('an obligation as it stood on a day', () => {
  it('is pending to the end of its grace, then overdue', () => {
    expect(statusOn(anObligation(), '2021-03-31')).toBe('PENDING');
    expect(statusOn(anObligation(), '2021-04-01')).toBe('OVERDUE');
  });

  it('is met from the day its record was submitted: in time where it was held in time', () => {
    const met = anObligation({ fulfilments: [aRecord('2021-03-30', '2021-04-06')] });
    expect(statusOn(met, '2021-04-05')).toBe('OVERDUE');
    expect(statusOn(met, '2021-04-06')).toBe('FULFILLED');
    expect(statusOn(anObligation({ fulfilments: [aRecord('2021-04-02', '2021-04-06')] }), '2021-12-31')).toBe(
      'LATE',
    );
  });

  it('is met no longer once the record is taken back, and by another as soon as there is one', () => {
    const twice = anObligation({
      fulfilments: [aRecord('2021-02-01', '2021-02-03', '2021-05-10'), aRecord('2021-03-01', '2021-06-01')],
    });
    expect(statusOn(twice, '2021-05-09')).toBe('FULFILLED');
    expect(statusOn(twice, '2021-05-10')).toBe('OVERDUE');
    expect(statusOn(twice, '2021-06-01')).toBe('FULFILLED');
  });

  it('is exempt from the day that was approved, and was not before', () => {
    const exempt = anObligation({ exemptApprovedOn: '2021-04-20' });
    expect(statusOn(exempt, '2021-04-19')).toBe('OVERDUE');
    expect(statusOn(exempt, '2021-04-20')).toBe('EXEMPT');
  });

  it('is nothing before anybody knew of it, and nothing once it is owed no longer', () => {
    const known = anObligation({ generatedOn: '2021-02-10', withdrawnOn: '2021-03-05' });
    expect(statusOn(known, '2021-02-09')).toBeNull();
    expect(statusOn(known, '2021-02-10')).toBe('PENDING');
    expect(statusOn(known, '2021-03-05')).toBeNull();
  });
});
