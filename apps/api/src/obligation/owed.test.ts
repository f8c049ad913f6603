import {
  addDays,
  type BranchLife,
  OBLIGATION_TEMPLATES,
  type ObligationTemplate,
  owedBy,
  periodOf,
  settingOn,
} from '@luze/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const YEAR = ['2021-01-01', '2021-12-31'] as const;
const keyOf = ({ kind, subjectNo, period }: ReturnType<typeof owedBy>[number]): string =>
  `${kind} ${subjectNo} ${period.start}`;

describe('periods', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays('2019-01-01', n));
  const frequency = fc.constantFrom('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR' as const);

  it('hold their day and follow one another without a gap', () => {
    fc.assert(
      fc.property(frequency, day, (every, on) => {
        const { start, end } = periodOf(every, on);
        expect(start <= on && on <= end).toBe(true);
        expect(periodOf(every, start)).toEqual({ start, end });
        expect(periodOf(every, addDays(end, 1)).start).toBe(addDays(end, 1));
      }),
    );
  });
});

describe('what any branch owes', () => {
  const day = fc.integer({ min: 0, max: 1_400 }).map((n) => addDays('2019-06-01', n));
  const setting = fc.record({
    validTo: day,
    hasCommittee: fc.boolean(),
    cellCount: fc.integer({ min: 0, max: 3 }),
  });
  const life: fc.Arbitrary<BranchLife> = fc.record({
    foundedOn: day,
    closedOn: fc.option(day),
    hasCommittee: fc.boolean(),
    cellCount: fc.integer({ min: 0, max: 3 }),
    formerSettings: fc.array(setting, { maxLength: 3 }),
  });
  const changed = fc.record({
    kind: fc.constantFrom(...OBLIGATION_TEMPLATES.map(({ kind }) => kind)),
    frequency: fc.constantFrom('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR' as const),
    effectiveFrom: day,
  });
  const templates: fc.Arbitrary<ObligationTemplate[]> = fc.array(changed, { maxLength: 4 }).map((changes) => [
    ...OBLIGATION_TEMPLATES,
    ...changes.map((change, index) => ({
      ...(OBLIGATION_TEMPLATES.find(({ kind }) => kind === change.kind) as ObligationTemplate),
      ...change,
      id: String(100 + index),
    })),
  ]);

  it('is the same whether asked for at once, or piece by piece in any order, and never owed twice', () => {
    fc.assert(
      fc.property(life, templates, fc.uniqueArray(day, { maxLength: 4 }), (branch, of, cuts) => {
        const [first, last] = ['2019-01-01', '2023-12-31'];
        const whole = owedBy(branch, of, first, last).map(keyOf);
        const bounds = [first, ...cuts.sort(), addDays(last, 1)];
        const pieces = bounds
          .slice(1)
          .map((end, index) => owedBy(branch, of, bounds[index] ?? first, addDays(end, -1)));
        expect(pieces.reverse().flat().map(keyOf).sort()).toEqual([...whole].sort());
        expect(new Set(whole).size).toBe(whole.length);
      }),
    );
  });

  it('stands on what it was on the first day, whatever it became', () => {
    fc.assert(
      fc.property(life, setting, (branch, later) => {
        const before = owedBy(branch, OBLIGATION_TEMPLATES, ...YEAR).map(keyOf);
        const formerSettings = [
          ...branch.formerSettings,
          { validTo: '2021-12-31', ...settingOn(branch, '2021-12-31') },
        ].filter(({ validTo }) => validTo <= '2021-12-31');
        const known = {
          ...branch,
          formerSettings: [
            ...branch.formerSettings.filter(({ validTo }) => validTo > '2021-12-31'),
            ...formerSettings,
          ],
        };
        const after = owedBy(
          { ...known, hasCommittee: later.hasCommittee, cellCount: later.cellCount },
          OBLIGATION_TEMPLATES,
          ...YEAR,
        );
        expect(after.map(keyOf)).toEqual(before);
      }),
    );
  });
});
