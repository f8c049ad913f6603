import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, endOfDay, isLocalDate } from '../calendar/local-date.ts';
import { isUnder } from '../organisation/path.ts';
import { labelOf } from './field.ts';
import { numberOf, numberSeries } from './number.ts';
import { isPlainCode, isSafeText, lengthOf, normaliseText } from './text-safety.ts';

describe('text', () => {
  it('is counted as people count and stored composed, with one kind of line end', () => {
    expect(lengthOf('𠮷野')).toBe(2);
    expect(normaliseText(' e\u0301\r\n行 ')).toBe('é\n行');
  });

  it.each(['\u0000', '\u001b', '\u202e', '\u2066', '\ud800', '\uffff'])(
    'with %j is not taken',
    (character) => {
      expect(isSafeText(`前${character}后`)).toBe(false);
    },
  );

  it.each(['行一\n行二', '制\t表', '👨‍👩‍👧', '𠮷', 'Ａ'])('such as %j is', (text) => {
    expect(isSafeText(text)).toBe(true);
  });
});

describe('a plain code', () => {
  it.each(['P04', 'p 04', 'Ｐ０４', '平006', 'SZ-0003', 'SZ－0003', 'P.04'])('may be %j', (text) => {
    expect(isPlainCode(text)).toBe(true);
  });

  it.each(['-', 'P#04', 'P04\u200b', 'Р04', 'P\u00ad04', '\u3164', ''])('is not %j', (text) => {
    expect(isPlainCode(text)).toBe(false);
  });
});

describe('days', () => {
  it('are days of China whatever zone the machine is in, and run to the end of theirs', () => {
    expect(dayOf(new Date('2021-12-31T15:59:59.999Z'))).toBe('2021-12-31');
    expect(dayOf(new Date('2021-12-31T16:00:00.000Z'))).toBe('2022-01-01');
    expect(endOfDay('2026-06-30').toISOString()).toBe('2026-06-30T15:59:59.999Z');
  });

  it('are added without counting the first, over months and leap years', () => {
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
    expect(daysBetween('2021-12-31', '2022-01-01')).toBe(1);
    expect(isLocalDate('2021-02-29')).toBe(false);
    expect(isLocalDate('2021-1-1')).toBe(false);
  });
});

describe('paths and numbers', () => {
  it('never take a longer id for one below', () => {
    expect(isUnder('/1/12/', '/1/1/')).toBe(false);
    expect(isUnder('/1/12/3/', '/1/12/')).toBe(true);
  });

  it('count within what stands before the sequence', () => {
    const { series, width } = numberSeries('YH-{county}-{year}-{seq:4}', { county: 'SZ', year: 2021 });
    expect(numberOf(series, width, 7)).toBe('YH-SZ-2021-0007');
    expect(() => numberSeries('YH-{year}', { county: 'SZ', year: 2021 })).toThrow(TypeError);
  });

  it('labels say both languages, English from the identifier where none is given', () => {
    expect(labelOf('发现时间', 'foundOn')).toEqual({ zh: '发现时间', en: 'Found on' });
    expect(labelOf('整改中', 'IN_PROGRESS').en).toBe('In progress');
  });
});
