import type { Violation } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, integer, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';
import {
  categoryOfKind,
  EIGHT_RULES_CATEGORIES,
  EIGHT_RULES_KINDS,
  EIGHT_RULES_RANKS,
} from './eight-rules.ts';
import { fourStep, noCorruptionTag } from './measures.ts';

/** Persons one problem may count. */
const MOST = 9_999;

const afterToday = (field: string, day: string | null, today: string): Violation | null =>
  day !== null && day > today ? { field, code: 'DAY_IN_FUTURE', params: { today } } : null;

const approval = approvalMoves({
  needs: ['handledOn', 'rankGroup', 'personsHandled', 'personsSanctioned'],
});

/** 违反中央八项规定精神问题: one problem found and handled, in the official categories; counts of people, never names. */
export const eightRulesItem = defineLedger({
  name: 'EightRulesItem',
  plural: 'eightRulesItems',
  table: 'eight_rules_item',
  area: 'discipline',
  label: ['八项规定精神问题', 'Eight-rules problem'],
  createLabel: ['登记问题', 'Enter a problem'],

  fields: {
    itemNo: text(['问题编号', 'Item no.'], { max: 40, byMoveOnly: true, required: true, sortable: true }),
    subCategory: choice(['问题类型', 'Kind'], EIGHT_RULES_KINDS, {
      required: true,
      synonyms: ['类型', '问题细类'],
      choiceSynonyms: {
        H1: ['收送礼品礼金', '违规收送礼品礼金', '违规收受礼品礼金'],
        H2: ['公款吃喝', '大吃大喝'],
        H3: ['大办婚丧喜庆'],
        H4: ['违规发放津补贴', '违规发放福利'],
        H5: ['公款旅游'],
      },
    }),
    category: choice(['问题类别', 'Category'], EIGHT_RULES_CATEGORIES, {
      required: true,
      synonyms: ['类别'],
      choiceSynonyms: { FORMALISM: ['形式主义官僚主义'], HEDONISM: ['享乐主义奢靡之风'] },
    }),
    foundOn: date(['发现日期', 'Found on'], { required: true, sortable: true, synonyms: ['发现时间'] }),
    handledOn: date(['处理日期', 'Handled on'], {
      sortable: true,
      synonyms: ['查处日期', '处理时间'],
      hint: [
        '作出处理的日期；统计表按这一天计入。',
        'The day it was dealt with; the statistics count by this day.',
      ],
    }),
    rankGroup: choice(['最高级别', 'Highest rank'], EIGHT_RULES_RANKS, {
      synonyms: ['级别'],
      hint: ['涉及多人的，按职级最高的填。', 'Of several persons, the rank of the highest.'],
      choiceSynonyms: { COUNTY_LEVEL_AND_ABOVE: ['县处级及以上'], OTHER: ['一般人员'] },
    }),
    personsHandled: integer(['处理人数', 'Persons handled'], {
      min: 0,
      max: MOST,
      unit: ['人', 'persons'],
      hint: [
        '批评教育、组织处理、处分等合计。',
        'Criticised, dealt with by the organisation, or sanctioned.',
      ],
    }),
    personsSanctioned: integer(['处分人数', 'Persons sanctioned'], {
      min: 0,
      max: MOST,
      unit: ['人', 'persons'],
    }),
    fourStep: fourStep('PUNISH'),
    noCorruptionTag: noCorruptionTag(),
  },

  states: APPROVAL_STATES,
  acceptor: levelAbove,
  moves: {
    ...approval,
    submit: {
      ...approval.submit,
      // A later change of one field may have put another wrong that was not touched itself.
      check: ({ row, input }) => inconsistencies({ ...row, ...input }),
    },
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'itemNo', pattern: 'BX-{county}-{year}-{seq:3}' },
  yearOf: 'foundOn',
  defaults: ({ input }) => ({
    category: typeof input['subCategory'] === 'string' ? categoryOfKind(input['subCategory']) : null,
  }),
  check: (row, { today }) => [
    afterToday('foundOn', row.foundOn, today),
    afterToday('handledOn', row.handledOn, today),
    ...inconsistencies(row),
  ],

  title: ['itemNo'],
  list: [
    'itemNo',
    'unit',
    'category',
    'subCategory',
    'handledOn',
    'personsHandled',
    'personsSanctioned',
    'state',
  ],
  query: ['category', 'subCategory', 'rankGroup', 'handledOn'],
  search: ['itemNo'],
  dimensions: ['category', 'subCategory', 'rankGroup', 'fourStep', 'noCorruptionTag'],
  totals: ['personsHandled', 'personsSanctioned'],
  sections: [
    { label: ['问题', 'Problem'], fields: ['subCategory', 'category', 'foundOn'] },
    {
      label: ['处理（只填人数，不填姓名）', 'Handling (numbers only, no names)'],
      fields: ['handledOn', 'rankGroup', 'personsHandled', 'personsSanctioned'],
      complete: true,
    },
    { label: ['归类', 'Classification'], fields: ['fourStep', 'noCorruptionTag'] },
  ],
  path: () => ['create', 'submit', 'approve'],

  sentences: {
    EIGHT_RULES_HANDLED_EARLY: {
      zh: '处理日期不能早于发现日期 {found}。',
      en: 'This may not be before the day it was found, {found}.',
    },
    EIGHT_RULES_CATEGORY: {
      zh: '与问题类型不符，这一类型属于“{category}”。',
      en: 'This does not go with the kind, which belongs to “{category}”.',
    },
    EIGHT_RULES_SANCTIONED_MORE: {
      zh: '处分人数不能多于处理人数 {handled}。',
      en: 'There cannot be more persons sanctioned than handled, {handled}.',
    },
  },

  workbook: {
    code: 'BX',
    title: ['违反中央八项规定精神问题台账', 'Ledger of eight-rules problems'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '问题编号', source: 'itemNo', optional: true },
      { heading: '区县', source: 'county', synonyms: ['单位', '填报单位'] },
      { heading: '站所(支部)', source: 'unit', optional: true },
      { heading: '问题类型', source: 'subCategory' },
      { heading: '问题类别', source: 'category', optional: true },
      { heading: '发现日期', source: 'foundOn' },
      { heading: '处理日期', source: 'handledOn', optional: true },
      { heading: '最高级别', source: 'rankGroup', optional: true },
      { heading: '处理人数(人)', source: 'personsHandled', optional: true, synonyms: ['处理人数'] },
      { heading: '处分人数(人)', source: 'personsSanctioned', optional: true, synonyms: ['处分人数'] },
      { heading: '四步曲', source: 'fourStep', optional: true },
      { heading: '三不腐', source: 'noCorruptionTag', optional: true },
    ],
    key: ['county', 'unit', 'foundOn', 'subCategory'],
  },
});

interface Counted {
  readonly foundOn: string;
  readonly handledOn: string | null;
  readonly category: string;
  readonly subCategory: string;
  readonly personsHandled: number | null;
  readonly personsSanctioned: number | null;
}

/** What two fields say against each other. */
function inconsistencies(row: Counted): Violation[] {
  const handled = row.personsHandled ?? MOST;
  const [zh, en] = EIGHT_RULES_CATEGORIES[categoryOfKind(row.subCategory)];
  return [
    ...(row.handledOn !== null && row.handledOn < row.foundOn
      ? [{ field: 'handledOn', code: 'EIGHT_RULES_HANDLED_EARLY', params: { found: row.foundOn } }]
      : []),
    ...(row.category !== categoryOfKind(row.subCategory)
      ? [{ field: 'category', code: 'EIGHT_RULES_CATEGORY', params: { category: { zh, en } } }]
      : []),
    ...((row.personsSanctioned ?? 0) > handled
      ? [{ field: 'personsSanctioned', code: 'EIGHT_RULES_SANCTIONED_MORE', params: { handled } }]
      : []),
  ];
}
