import {
  checkRow,
  type Ledger,
  type LedgerRow,
  RULE_PARAMETERS,
  rulesOn,
  studyGroupSession,
} from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { demoPast, demoStories } from '../../index.ts';
import { isWorkday } from '../../work-calendar.ts';
import { DEMO_TODAY } from '../people.ts';

const blank = (ledger: Ledger) =>
  Object.fromEntries(Object.keys(ledger.fields).map((name) => [name, null] as const));
const SESSIONS = [...demoStories('StudyGroupSession'), ...demoPast('StudyGroupSession')];

describe('the study of the demo city’s party groups', () => {
  it('is held on working days until the one the demo stands at, and passes its own checks', () => {
    const context = { today: DEMO_TODAY, rules: rulesOn(RULE_PARAMETERS, DEMO_TODAY) };
    for (const { input } of SESSIONS) {
      expect(isWorkday(String(input['heldOn'])), String(input['heldOn'])).toBe(true);
      const row = { ...blank(studyGroupSession), sessionNo: '-', ...input } as unknown as LedgerRow;
      expect(checkRow(studyGroupSession, row, context)).toEqual([]);
    }
  });

  it('holds one collective session a quarter at most in each group', () => {
    const quarters = SESSIONS.filter(({ input }) => input['form'] === 'COLLECTIVE').map(
      ({ unitCode, input }) =>
        `${unitCode} ${Math.floor((Number(String(input['heldOn']).slice(5, 7)) - 1) / 3)}`,
    );
    expect(new Set(quarters).size).toBe(quarters.length);
  });
});
