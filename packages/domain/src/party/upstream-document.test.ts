import { describe, expect, it } from 'vitest';
import { aRow } from '../../testing/index.ts';
import type { LedgerRow } from '../ledger/row.ts';
import { soleKeyOf } from '../ledger/sole.ts';
import { checkRow } from '../ledger/validate.ts';
import { rulesOn } from '../rules/parameters.ts';
import { upstreamDocument } from './upstream-document.ts';

const context = { today: '2021-12-31', rules: rulesOn([], '2021-12-31') };
const aDocument = (over: Partial<LedgerRow> = {}): LedgerRow =>
  aRow(upstreamDocument, { docNo: '自然资发〔2021〕12号', ...over });
const faultsOf = (over: Partial<LedgerRow>) =>
  checkRow(upstreamDocument, aDocument(over), context).map(({ field, code }) => `${field} ${code}`);

describe('an upstream document', () => {
  it('is no secret one: what bears a mark of secrecy is refused', () => {
    expect(faultsOf({ title: '关于加强保密工作的通知' })).toEqual([]);
    expect(faultsOf({ title: '关于保守国家秘密的规定' })).toEqual([]);
    for (const title of ['机密★1年 关于某事的通知', '（秘密）某事', '绝密级某事'])
      expect(faultsOf({ title }), title).toEqual(['title DOCUMENT_SECRET']);
  });

  it('has been issued, and is entered once', () => {
    expect(faultsOf({ issuedOn: '2022-01-01' })).toEqual(['issuedOn DAY_IN_FUTURE']);
    expect(soleKeyOf(upstreamDocument, aDocument({ issuer: '省自然资源厅' }))).toBe(
      '30 省自然资源厅 自然资发〔2021〕12号',
    );
  });

  it('is read by everybody of the city unless it was taken out', () => {
    expect(upstreamDocument.shared).toEqual({ state: 'RECORDED' });
    expect(upstreamDocument.unitLevels).toEqual(['CITY']);
  });
});
