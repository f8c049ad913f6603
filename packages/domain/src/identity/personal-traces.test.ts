import { describe, expect, it } from 'vitest';
import { aRow, floodPatrol } from '../../testing/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { checkMove, checkRow } from '../ledger/validate.ts';
import { rulesOn } from '../rules/parameters.ts';
import { personalTrace } from './personal-traces.ts';

describe('a text that is to speak of no people', () => {
  it.each([
    ['来电人 13812345678 反映', 'TEXT_HOLDS_PHONE'],
    ['１３８－１２３４－５６７８', 'TEXT_HOLDS_PHONE'],
    ['+86 138 1234 5678', 'TEXT_HOLDS_PHONE'],
    ['请拨0830-1234567核实', 'TEXT_HOLDS_PHONE'],
    ['510502199001011234', 'TEXT_HOLDS_ID_NUMBER'],
    ['证号51050219900101123X。', 'TEXT_HOLDS_ID_NUMBER'],
    ['网友@山里人家 留言', 'TEXT_HOLDS_ACCOUNT'],
    ['someone@example.org', 'TEXT_HOLDS_ACCOUNT'],
    ['微信号：abc123', 'TEXT_HOLDS_ACCOUNT'],
    ['昵称: 风清云淡', 'TEXT_HOLDS_ACCOUNT'],
    ['wxid_7f3k', 'TEXT_HOLDS_ACCOUNT'],
  ])('refuses %s', (text, code) => expect(personalTrace(text)).toBe(code));

  it.each([
    '12345 热线转来关于采石场粉尘的关切',
    'GS(2021)1234号',
    '川ICP备12345678号-1',
    '微信公众号：石栈自然资源',
    '账号口令每季度更换，专人保管',
    '91510500MA6XXXXX1T',
    '2021-12-31 14:30',
    '隐患编号 YH-SZ-2021-0001',
  ])('passes %s', (text) => expect(personalTrace(text)).toBeNull());
});

describe('a ledger that speaks of no people', () => {
  const ledger: Ledger = { ...floodPatrol, impersonal: true };
  const context = { today: '2021-12-31', rules: rulesOn(ledger.parameters, '2021-12-31') };
  const texts = Object.keys(ledger.fields).filter((name) => ledger.fields[name]?.kind === 'longText');
  const [text = ''] = texts;
  const row = aRow(ledger, { [text]: '电话13812345678' });

  it('refuses them in every text of a record, in inputs of moves and in opinions', () => {
    expect(texts.length).toBeGreaterThan(0);
    expect(checkRow(ledger, row, context)).toContainEqual({ field: text, code: 'TEXT_HOLDS_PHONE' });
    expect(checkRow(floodPatrol, row, context)).toEqual([]);
    const [move = ''] = Object.keys(ledger.moves);
    const input = { opinion: '网友@某某' };
    const actor = { name: '某', level: 'COUNTY' as const };
    expect(
      checkMove(ledger, move, { row: aRow(ledger), input, actor, ...context }, aRow(ledger)),
    ).toContainEqual({
      field: 'opinion',
      code: 'TEXT_HOLDS_ACCOUNT',
    });
  });
});
