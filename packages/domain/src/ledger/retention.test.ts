import { expect, it } from 'vitest';
import { accountabilityRecord } from '../discipline/accountability-record.ts';
import { disciplineCase } from '../discipline/discipline-case.ts';
import { emptiedFrom } from './retention.ts';
import type { LedgerRow } from './row.ts';

const rules = { number: () => 5 };
const row = { open: false, personKey: 'k', changedAt: '2022-03-01T00:00:00.000Z' } as unknown as LedgerRow;
const from = (given: object, children = {}): string | null =>
  emptiedFrom(disciplineCase, { ...row, ...given }, children, rules);
const stageHistory = [{ stage: 'CONCLUDED', on: '2021-03-01' }];
const sanction = { effectUntil: '2023-02-28', revokedOn: null };

it('counts from the later of the conclusion and the end of the effect', () => {
  expect(from({}, { stageHistory })).toBe('2026-03-01');
  expect(from({}, { stageHistory, sanctions: [sanction] })).toBe('2028-02-28');
  const revoked = { ...sanction, revokedOn: '2022-01-01' };
  expect(from({}, { stageHistory, sanctions: [revoked] })).toBe('2026-03-01');
  // A dismissal has no end of effect.
  const dismissal = { effectUntil: null, revokedOn: null };
  expect(from({}, { stageHistory, sanctions: [dismissal] })).toBe('2026-03-01');
  const record = { ...row, endedOn: '2022-01-10', influenceUntil: '2022-01-09' };
  expect(emptiedFrom(accountabilityRecord, record, {}, rules)).toBe('2027-01-10');
});

it('counts from the last writing where a record names no end', () => {
  expect(from({})).toBe('2027-03-01');
});

it('counts nothing while a record is open, of what names nobody, and of what was emptied', () => {
  expect(from({ open: true }, { stageHistory })).toBeNull();
  expect(from({ personKey: '' }, { stageHistory })).toBeNull();
  expect(from({ emptiedOn: '2026-04-01' }, { stageHistory })).toBeNull();
});
