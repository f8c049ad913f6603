import { describe, expect, it } from 'vitest';
import { REVEAL, type RevealTimes, revealStateAt } from './reveal.ts';

const ASKED = new Date('2021-12-20T01:00:00Z');
const after = (ms: number): Date => new Date(ASKED.getTime() + ms);
const asked: RevealTimes = {
  askedAt: ASKED,
  decidedAt: null,
  consented: null,
  openedAt: null,
  hidesAt: null,
};
const consented: RevealTimes = { ...asked, decidedAt: after(60_000), consented: true };

describe('a question to see an identity', () => {
  it('waits a day for consent, and a day to be opened', () => {
    expect(revealStateAt(asked, after(REVEAL.waitMs - 1))).toBe('WAITING');
    expect(revealStateAt(asked, after(REVEAL.waitMs))).toBe('LAPSED');
    expect(revealStateAt(consented, after(60_000 + REVEAL.waitMs - 1))).toBe('CONSENTED');
    expect(revealStateAt(consented, after(60_000 + REVEAL.waitMs))).toBe('LAPSED');
    expect(revealStateAt({ ...consented, consented: false }, after(REVEAL.waitMs * 9))).toBe('REFUSED');
  });

  it('hides by itself', () => {
    const open = { ...consented, openedAt: after(120_000), hidesAt: after(120_000 + REVEAL.openMs) };
    expect(revealStateAt(open, after(120_000 + REVEAL.openMs - 1))).toBe('OPEN');
    expect(revealStateAt(open, after(120_000 + REVEAL.openMs))).toBe('HIDDEN');
  });
});
