import { describe, expect, it } from 'vitest';
import { factorKeyFrom } from './factor-key.ts';

const key = factorKeyFrom(Buffer.alloc(32, 7));

describe('the key of second factors', () => {
  it('opens what it sealed, and seals the same secret differently each time', () => {
    const sealed = [key.seal('JBSWY3DPEHPK3PXP', '5'), key.seal('JBSWY3DPEHPK3PXP', '5')];
    expect(sealed.map((each) => key.open(each, '5'))).toEqual(['JBSWY3DPEHPK3PXP', 'JBSWY3DPEHPK3PXP']);
    expect(sealed[0]).not.toBe(sealed[1]);
    expect(sealed[0]).not.toContain('JBSWY3DPEHPK3PXP');
  });

  it('does not open what was sealed for another account, by another key, or has one bit changed', () => {
    const sealed = key.seal('JBSWY3DPEHPK3PXP', '5');
    const bytes = Buffer.from(sealed.slice(3), 'base64');
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    expect(() => key.open(sealed, '6')).toThrow();
    expect(() => factorKeyFrom(Buffer.alloc(32, 8)).open(sealed, '5')).toThrow();
    expect(() => key.open(`v1.${bytes.toString('base64')}`, '5')).toThrow();
    expect(() => key.open(sealed.replace('v1.', 'v2.'), '5')).toThrow();
  });

  it('hashes the same code of two people differently', () => {
    expect(key.hash('ABCD', '5')).not.toBe(key.hash('ABCD', '6'));
    expect(key.hash('ABCD', '5')).toBe(key.hash('ABCD', '5'));
  });
});
