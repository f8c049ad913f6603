import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, decimal, integer, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';

const THINGS = ['GIFT', 'CASH', 'CARD'] as const;

const approval = approvalMoves({
  needs: ['quantity', { when: { kind: THINGS }, fields: ['valueYuan', 'disposition'] }],
});

/**
 * 礼品礼金上交: how much was handed in, and how often a conflict of interest was declared. Numbers only: who gave and
 * who handed in has no place here, so that nobody is kept from handing in.
 */
export const giftHandIn = defineLedger({
  name: 'GiftHandIn',
  plural: 'giftHandIns',
  table: 'gift_hand_in',
  area: 'discipline',
  label: ['礼品礼金上交', 'Gift hand-in'],
  createLabel: ['登记上交', 'Enter a hand-in'],

  fields: {
    handInNo: text(['登记编号', 'Hand-in no.'], {
      max: 40,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    on: date(['上交日期', 'Handed in on'], {
      required: true,
      sortable: true,
      synonyms: ['申报日期', '上交（申报）日期'],
    }),
    kind: choice(
      '种类',
      {
        GIFT: ['礼品', 'Gift'],
        CASH: ['礼金', 'Money'],
        CARD: ['消费卡（券）', 'Card or voucher'],
        DECLARATION: ['利益冲突申报', 'Conflict of interest declared'],
      },
      {
        required: true,
        decision: true,
        hint: ['不填送礼人和上交人。', 'Neither who gave nor who handed in.'],
        choiceSynonyms: { GIFT: ['礼物'], CASH: ['现金', '红包'], CARD: ['购物卡', '消费卡', '有价证券'] },
      },
    ),
    quantity: integer(['数量', 'Number'], {
      min: 1,
      max: 9_999,
      unit: ['件', 'in number'],
      synonyms: ['件数', '次数'],
    }),
    valueYuan: decimal(['折价', 'Value'], {
      min: 0,
      max: 99_999_999,
      scale: 2,
      unit: ['元', 'yuan'],
      synonyms: ['金额', '价值', '折价金额'],
    }),
    disposition: choice(
      ['处置', 'Disposition'],
      {
        TREASURY: ['上缴国库', 'Paid to the treasury'],
        RETURNED_TO_GIVER: ['退还', 'Given back'],
        PUBLIC_USE: ['登记公用', 'Kept for public use'],
        SOLD: ['变价上缴', 'Sold, proceeds to the treasury'],
        DESTROYED: ['销毁', 'Destroyed'],
      },
      { synonyms: ['处置方式', '处理方式'], choiceSynonyms: { RETURNED_TO_GIVER: ['退回'] } },
    ),
  },

  states: APPROVAL_STATES,
  acceptor: levelAbove,
  moves: approval,

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'handInNo', pattern: 'LP-{county}-{year}-{seq:3}' },
  yearOf: 'on',
  check: (row, { today }) => [
    row.on > today ? { field: 'on', code: 'DAY_IN_FUTURE', params: { today } } : null,
    row.kind === 'DECLARATION' && row.valueYuan !== null
      ? { field: 'valueYuan', code: 'GIFT_DECLARATION_WITHOUT_VALUE' }
      : null,
    row.kind === 'DECLARATION' && row.disposition !== null
      ? { field: 'disposition', code: 'GIFT_DECLARATION_WITHOUT_VALUE' }
      : null,
  ],

  title: ['handInNo'],
  list: ['handInNo', 'unit', 'kind', 'on', 'quantity', 'valueYuan', 'disposition', 'state'],
  query: ['kind', 'disposition', 'on'],
  search: ['handInNo'],
  dimensions: ['kind', 'disposition'],
  totals: ['quantity', 'valueYuan'],
  sections: [
    {
      label: ['上交（只填数量，不填姓名）', 'Hand-in (numbers only, no names)'],
      fields: ['on', 'kind', 'quantity', 'valueYuan', 'disposition'],
      complete: true,
    },
  ],
  path: () => ['create', 'submit', 'approve'],

  sentences: {
    GIFT_DECLARATION_WITHOUT_VALUE: {
      zh: '利益冲突申报只记次数，不填折价和处置。',
      en: 'A declaration is only counted: it has neither a value nor a disposition.',
    },
  },

  workbook: {
    code: 'LP',
    title: ['礼品礼金上交登记台账', 'Ledger of gifts handed in'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '登记编号', source: 'handInNo', optional: true },
      { heading: '区县', source: 'county', synonyms: ['单位', '填报单位'] },
      { heading: '站所(支部)', source: 'unit', optional: true },
      { heading: '上交日期', source: 'on', synonyms: ['申报日期', '上交（申报）日期'] },
      { heading: '种类', source: 'kind' },
      { heading: '数量(件)', source: 'quantity', optional: true, synonyms: ['件数', '次数', '数量'] },
      { heading: '折价(元)', source: 'valueYuan', optional: true, synonyms: ['折价', '金额(元)', '金额'] },
      { heading: '处置', source: 'disposition', optional: true, synonyms: ['处置方式'] },
    ],
    key: ['county', 'unit', 'on', 'kind'],
  },
});
