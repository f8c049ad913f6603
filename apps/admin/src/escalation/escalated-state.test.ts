import { expect, it } from 'vitest';
import { ESCALATED_PATH, type EscalatedState, escalatedPath, parseEscalated } from './escalated-state.ts';

const read = (path: string): EscalatedState => parseEscalated(new URL(path, 'https://x').searchParams);
const USUAL = read(ESCALATED_PATH);

it('reads back every address it writes', () => {
  for (const state of [
    {},
    { unit: '7', subject: 'Hazard', severity: 3, to: 'CITY' },
    { subject: 'Obligation', isLate: false, page: 3 },
  ] as const) {
    expect(read(escalatedPath(state))).toEqual({ ...USUAL, ...state });
    expect(escalatedPath(read(escalatedPath(state)))).toBe(escalatedPath(state));
  }
});

it('begins with what is late to this day, and passes over what it does not understand', () => {
  expect(USUAL.isLate).toBe(true);
  expect(read(`${ESCALATED_PATH}?subject=Cat&severity=9&to=NATION&page=-1&size=7`)).toEqual(USUAL);
});
