import { describe, expect, it } from 'vitest';
import { newSecret, stepOf, uriOf } from './time-codes.ts';

/** RFC 6238, appendix B: the secret `12345678901234567890`, the last six of the eight digits. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): Date => new Date(seconds * 1_000);

describe('a code of the moment', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('at second %i is %s, as the standard lists it', (seconds, code) => {
    expect(stepOf(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('counts for its own step from a step before to a step after, and no longer', () => {
    const step = Math.floor(1_234_567_890 / 30);
    const steps = [-2, -1, 0, 1, 2].map((away) => stepOf(SECRET, '005924', at((step + away) * 30)));
    expect(steps).toEqual([null, step, step, step, null]);
  });

  it('is no code where it has other signs or another length', () => {
    for (const code of ['', '00592', '0059240', 'abcdef', '５'])
      expect(stepOf(SECRET, code, at(1_234_567_890))).toBeNull();
  });

  it('comes from a secret of 160 bits, which the picture carries', () => {
    const secret = newSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newSecret()).not.toBe(secret);
    const uri = new URL(uriOf(secret, 'sz.b07'));
    expect(uri.protocol).toBe('otpauth:');
    expect(uri.searchParams.get('secret')).toBe(secret);
    expect(decodeURIComponent(uri.pathname)).toContain('sz.b07');
  });
});
