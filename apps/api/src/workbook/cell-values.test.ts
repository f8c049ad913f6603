import { choice, date, decimal, flag, text } from '@luze/domain';
import { describe, expect, it } from 'vitest';
import { readCell, withoutGuard } from './cell-values.ts';
import { dayOfSerial, type RawCell } from './raw-sheet.ts';

const cell = (over: Partial<RawCell>): RawCell => ({
  kind: 'text',
  text: '',
  number: null,
  day: null,
  fromFormula: false,
  mergedFrom: null,
  ...over,
});
const readAs = (field: Parameters<typeof readCell>[0], raw: Partial<RawCell>, date1904 = false) => {
  const { value, remarks } = readCell(field, cell(raw), date1904);
  return remarks.some(({ warns }) => !warns) ? remarks.map(({ code }) => code).join() : value;
};
const day = date('日期');
const money = decimal('资金', { unit: '万元', min: 0 });
const level = choice('等级', { GENERAL: '一般', MAJOR: '重大' }, { choiceSynonyms: { MAJOR: ['重大隐患'] } });

describe('a cell as a day', () => {
  it.each([
    [{ text: '2021-03-05' }, '2021-03-05'],
    [{ text: '2021.3.5' }, '2021-03-05'],
    [{ text: '2021年3月5日' }, '2021-03-05'],
    [{ text: '２０２１／３／５' }, '2021-03-05'],
    [{ text: '20210305' }, '2021-03-05'],
    [{ text: '2021-03-05 08:30:00' }, '2021-03-05'],
    [{ text: '2021-03-05T00:00:00.000Z' }, '2021-03-05'],
    [{ text: '2021年3月5日 星期五' }, '2021-03-05'],
    [{ text: '2021年3月5日上午8时30分' }, '2021-03-05'],
    [{ text: "'2021.3.5" }, '2021-03-05'],
    [{ text: '2021-3-51:30' }, 'CELL_NOT_A_DAY'],
    [{ kind: 'number' as const, text: '44260', number: 44_260 }, '2021-03-05'],
    [{ kind: 'date' as const, text: '2021-03-05', day: '2021-03-05', number: 44_260 }, '2021-03-05'],
    [{ text: '2021-02-30' }, 'CELL_NOT_A_DAY'],
    [{ text: '21-3-5' }, 'CELL_NOT_A_DAY'],
    [{ text: '3月5日' }, 'CELL_NOT_A_DAY'],
    [{ kind: 'number' as const, text: '12', number: 12 }, 'CELL_NOT_A_DAY'],
  ])('%j is %s', (raw, expected) => {
    expect(readAs(day, raw)).toBe(expected);
  });

  it('counts serials by the workbook’s own calendar', () => {
    expect(dayOfSerial(1, false)).toBe('1900-01-01');
    expect(dayOfSerial(61, false)).toBe('1900-03-01');
    expect(dayOfSerial(44_260, false)).toBe('2021-03-05');
    expect(dayOfSerial(42_798, true)).toBe('2021-03-05');
  });
});

describe('a cell of a column with its own two words', () => {
  const words = { yes: '联合', no: '单独' };
  it.each([
    ['联合', true],
    [' 单 独 ', false],
    ['是', true],
    ['否', false],
    ['混合', 'CELL_NOT_EITHER'],
  ])('%s is %s', (said, expected) => {
    const { value, remarks } = readCell(flag('联合党支部'), cell({ text: said }), false, words);
    expect(remarks[0]?.code ?? value).toBe(expected);
  });

  it('says which words they are, and no other column takes them', () => {
    const { remarks } = readCell(flag('联合党支部'), cell({ text: '混合' }), false, words);
    expect(remarks[0]?.params).toEqual({ value: '混合', ...words });
    expect(readAs(flag('联合党支部'), { text: '单独' })).toBe('CELL_NOT_YES_OR_NO');
  });
});

describe('a cell as a number', () => {
  it.each([
    ['12', 12],
    ['1,200', 1_200],
    ['１２．５', 12.5],
    ['12万元', 12],
    ['12 万', 12],
    ['120000元', 12],
    ['1.5亿', 15_000],
    ['1,20', 'CELL_NOT_A_NUMBER'],
    ['十二', 'CELL_NOT_A_NUMBER'],
    ['12吨', 'CELL_NOT_A_NUMBER'],
    ['-1', 'TOO_SMALL'],
    ['1.234', 'TOO_PRECISE'],
  ])('%s is %s', (written, expected) => {
    expect(readAs(money, { text: written })).toBe(expected);
  });

  it('takes what Excel computed to fifteen digits', () => {
    expect(readAs(money, { kind: 'number', text: '0.3', number: 0.1 + 0.2 })).toBe(0.3);
  });
});

describe('a cell as a choice, a yes or no, a text', () => {
  it('takes labels, synonyms and keys, in any width', () => {
    expect([
      readAs(level, { text: '一般' }),
      readAs(level, { text: ' 重大隐患 ' }),
      readAs(level, { text: 'ｍａｊｏｒ' }),
      readAs(level, { text: '特大' }),
    ]).toEqual(['GENERAL', 'MAJOR', 'MAJOR', 'CELL_NOT_A_CHOICE']);
  });

  it('knows the usual marks', () => {
    const yes = flag('是否');
    expect(['是', '√', '有', '否', '×', '无'].map((written) => readAs(yes, { text: written }))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('drops a quote only where it guards', () => {
    expect(["'=1", "'+1", "'-1", "'@a", "'引文'", "''=1"].map(withoutGuard)).toEqual([
      '=1',
      '+1',
      '-1',
      '@a',
      "'引文'",
      "''=1",
    ]);
  });

  it('takes marks of nothing for nothing only where nothing is needed', () => {
    expect(readCell(text('备注', { max: 10 }), cell({ text: '无' }), false).empty).toBe(true);
    expect(readAs(text('名称', { max: 10, required: true }), { text: '无' })).toBe('无');
  });

  it('says what stands in the way: errors, formulas without a result, unsafe characters', () => {
    const note = text('备注', { max: 10 });
    expect(readAs(note, { kind: 'error', text: '#REF!' })).toBe('CELL_ERROR');
    expect(readAs(note, { kind: 'formula' })).toBe('CELL_FORMULA_NO_VALUE');
    expect(readAs(note, { text: 'a\u202eb' })).toBe('CELL_CONTROL_CHARACTER');
    expect(readCell(note, cell({ text: '二', fromFormula: true }), false).remarks).toEqual([
      { code: 'CELL_FORMULA', params: { value: '二' }, warns: true },
    ]);
  });
});
