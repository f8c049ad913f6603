import { lastOfMonth } from '../calendar/local-date.ts';
import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { TO_LEVEL_ABOVE } from '../ledger/escalation.ts';
import { choice, date, integer, text } from '../ledger/field.ts';
import type { BirthContext } from '../ledger/ledger.ts';
import { levelAbove } from '../workflow/approval.ts';
import { VOIDING } from '../workflow/voiding.ts';
import { letterParameters } from './letter-parameters.ts';
import { letterSentences } from './letter-sentences.ts';

const NAME = 40;
const UNIT = 80;

/** What a letter is about; the figure of signed letters counts INTEGRITY alone. */
const LETTER_AREAS = {
  INTEGRITY: ['党风廉政', 'Integrity'],
  STRICT_GOVERNANCE: ['全面从严治党', 'Strict party governance'],
  PARTY_BUILDING: ['党建', 'Party building'],
  IDEOLOGY: ['意识形态', 'Ideology'],
  SAFETY: ['安全', 'Safety'],
} as const;

/** The last day of the month a letter of that level is signed by: counties in March, branches in April. */
function lastDayToSign({ unitLevel, rules }: BirthContext, year: number): string {
  const month = rules.number(unitLevel === 'BRANCH' ? 'letter.dueMonth.branch' : 'letter.dueMonth.county');
  return lastOfMonth(`${year}-${String(month).padStart(2, '0')}-01`);
}

/** 责任书: signed once a year by whoever answers for a unit, with the unit above or with his own secretary. */
export const responsibilityLetter = defineLedger({
  name: 'ResponsibilityLetter',
  plural: 'responsibilityLetters',
  table: 'responsibility_letter',
  area: 'discipline',
  label: ['责任书', 'Responsibility letter'],
  createLabel: ['登记责任书', 'Enter a letter'],

  fields: {
    letterNo: text(['责任书编号', 'Letter no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    forYear: integer(['年度', 'For the year'], { required: true, min: 2012, max: 2100, isYear: true }),
    area: choice(['类别', 'Area'], LETTER_AREAS, {
      required: true,
      choiceSynonyms: {
        INTEGRITY: ['党风廉政建设', '廉政'],
        PARTY_BUILDING: ['基层党建'],
        SAFETY: ['安全生产'],
        IDEOLOGY: ['意识形态工作'],
      },
    }),
    issuerUnit: text(['签订单位(上级)', 'Signed with'], {
      max: UNIT,
      required: true,
      hint: [
        '与谁签订：上级单位；班子成员与本局书记签订的，填本局。',
        'The unit above; where a deputy signs with the secretary, the bureau itself.',
      ],
    }),
    signerName: text(['签订人', 'Signed by'], { max: NAME, required: true }),
    signerPost: text(['职务', 'Post'], { max: NAME }),
    issuedOn: date(['下达日期', 'Issued on'], { required: true }),
    dueOn: date(['签订时限', 'Sign by'], {
      sortable: true,
      hint: [
        '不填的，区县局为当年 3 月底，支部为 4 月底。',
        'Left empty: the end of March for a county, of April for a branch.',
      ],
    }),
    signedOn: date(['签订日期', 'Signed on'], { byMoveOnly: true, sortable: true }),
    scanRef: text(['扫描件', 'Scan'], {
      max: 120,
      hint: [
        '扫描件的存放处；文件本身作为附件上传。',
        'Where the scan is kept; the file itself is attached.',
      ],
    }),
  },

  states: {
    UNSIGNED: { label: ['待签订', 'To be signed'] },
    SIGNED: { label: ['已签订', 'Signed'], open: false },
  },
  acceptor: levelAbove,

  moves: {
    sign: {
      label: ['登记签订', 'Record the signing'],
      from: ['UNSIGNED'],
      to: 'SIGNED',
      by: ['owner', 'county'],
      letter: 'S',
      submits: true,
      opinion: 'optional',
      needs: ['signedOn'],
      takes: ['signerName', 'signerPost', 'scanRef'],
      check: ({ input, today }) =>
        typeof input.signedOn === 'string' && input.signedOn > today
          ? [fault('signedOn', 'DAY_IN_FUTURE', { today })]
          : [],
    },
    return: {
      label: ['退回重签', 'Send back'],
      from: ['SIGNED'],
      to: 'UNSIGNED',
      by: ['acceptor'],
      letter: 'A',
      approves: true,
      danger: true,
      opinion: 'required',
      turnsDown: 'RETURN',
      sets: () => ({ signedOn: null }),
    },
    void: {
      ...VOIDING,
      from: ['UNSIGNED'],
      by: ['acceptor'],
      letter: 'A',
    },
  },

  editable: { in: ['UNSIGNED'] },
  number: { field: 'letterNo', pattern: 'ZR-{county}-{year}-{seq:3}' },
  yearOf: 'dueOn',
  // The figure of signed letters counts each signer once, however the unit above is spelled.
  sole: {
    by: ['forYear', 'area', 'signerName'],
    among: 'VALID',
    field: 'signerName',
    because: 'LETTER_TWICE',
  },
  defaults: (context) => {
    const year = Number(context.input.forYear ?? context.today.slice(0, 4));
    const isPast = year < Number(context.today.slice(0, 4));
    return {
      // Entered from an older sheet, a letter belongs to its own year.
      issuedOn: context.input.issuedOn ?? (isPast ? `${year}-01-01` : context.today),
      dueOn: context.input.dueOn ?? lastDayToSign(context, year),
    };
  },
  light: {
    starts: 'issuedOn',
    due: [{ field: 'dueOn', rule: 'RULE_LETTER_SIGNED' }],
    warn: [{ days: 'letter.warnDays' }],
    toCity: [{ after: TO_LEVEL_ABOVE }],
    done: 'signedOn',
    closed: 'signedOn',
  },
  check: (row, { today }) => [
    row.issuedOn > today ? fault('issuedOn', 'DAY_IN_FUTURE', { today }) : null,
    row.dueOn !== null && !row.dueOn.startsWith(String(row.forYear))
      ? fault('dueOn', 'LETTER_DUE_OTHER_YEAR', { year: row.forYear })
      : null,
  ],

  title: ['signerName', 'signerPost'],
  list: ['letterNo', 'title', 'unit', 'area', 'state', 'dueOn', 'light', 'signedOn'],
  query: ['area', 'dueOn', 'signedOn'],
  search: ['letterNo', 'signerName', 'signerPost', 'issuerUnit'],
  dimensions: ['area'],
  totals: [],
  sections: [
    {
      label: ['责任书', 'The letter'],
      fields: ['forYear', 'area', 'issuerUnit', 'signerName', 'signerPost', 'issuedOn', 'dueOn'],
    },
    { label: ['签订', 'Signing'], fields: ['signedOn', 'scanRef'] },
  ],
  path: () => ['create', 'sign'],

  sentences: letterSentences,
  parameters: letterParameters,

  workbook: {
    code: 'L21',
    title: ['责任书签订台账', 'Ledger of responsibility letters'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '年度', source: 'forYear', synonyms: ['年份'] },
      { heading: '类别', source: 'area', synonyms: ['责任书类别'] },
      { heading: '签订单位(上级)', source: 'issuerUnit', synonyms: ['上级单位', '甲方'] },
      { heading: '签订单位(下级)', source: 'unit', synonyms: ['下级单位', '签订单位', '乙方', '单位'] },
      { heading: '签订人', source: 'signerName', synonyms: ['责任人', '姓名'] },
      { heading: '职务', source: 'signerPost', optional: true },
      {
        heading: '签订日期',
        source: 'signedOn',
        mode: 'compare',
        move: 'sign',
        optional: true,
        synonyms: ['签订时间'],
      },
      { heading: '扫描件', source: 'scanRef', optional: true },
    ],
    key: ['unit', 'forYear', 'area', 'issuerUnit', 'signerName'],
    history: (said) =>
      said['signedOn'] === undefined
        ? { state: 'UNSIGNED', values: {} }
        : { state: 'SIGNED', values: { signedOn: said['signedOn'] } },
  },
});
