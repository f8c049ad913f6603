import { ledgers } from '@luze/domain';
import { floodPatrol } from '@luze/domain/testing';
import { describe, expect, it } from 'vitest';
import { grainFor } from './counter-grain.ts';

describe('a question', () => {
  it('that names no unit below the county is one for the county’s cells', () => {
    expect(grainFor(floodPatrol, [])).toBe('COUNTY');
    expect(grainFor(floodPatrol, ['countyId', 'cityId', 'state', 'open', 'year'])).toBe('COUNTY');
  });

  it('that names a branch or a unit is one for the cells of units', () => {
    expect(grainFor(floodPatrol, ['branchId'])).toBe('UNIT');
    expect(grainFor(floodPatrol, ['countyId', 'unitId', 'state'])).toBe('UNIT');
  });

  it('that names anything else is one for the rows, days of the light not excepted', () => {
    for (const column of ['dueDay', 'warnDay', 'doneDay', 'month', 'createdBy', 'id', 'finding'])
      expect(grainFor(floodPatrol, ['countyId', column]), column).toBeNull();
  });

  it('may name the dimensions a definition has counted, and of its other fields none', () => {
    for (const ledger of ledgers) {
      for (const name of Object.keys(ledger.fields))
        expect(grainFor(ledger, [name]), name).toBe(ledger.counted.includes(name) ? 'COUNTY' : null);
    }
  });
});
