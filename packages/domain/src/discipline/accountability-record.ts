import { fault, type Violation } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, flag, secret, text } from '../ledger/field.ts';
import { latestOf } from '../ledger/retention.ts';
import { pseudonymFor } from '../messages/workbook-words.ts';
import { VOIDING } from '../workflow/voiding.ts';
import { IDENTITY_YEARS } from './discipline-case-parameters.ts';

/** Ways to hold to account, by whom they are for (中国共产党问责条例 art. 8); several may be used together. */
const METHODS_FOR = {
  ORG: ['inspected', 'circulated', 'reorganised'],
  LEADER: ['circulated', 'admonished', 'adjusted', 'sanctioned'],
} as const;
type Target = keyof typeof METHODS_FOR;
type Method = (typeof METHODS_FOR)[Target][number];
const METHODS: readonly Method[] = [...new Set(Object.values(METHODS_FOR).flat())];

const TARGETS = {
  ORG: ['组织', 'Organisation'],
  LEADER: ['领导干部', 'Leader'],
} as const satisfies Readonly<Record<Target, readonly [string, string]>>;

type MethodsOf = Readonly<Record<Method, boolean | null>> & { readonly targetType: Target };

/** Methods that are not for this target, and none at all. */
function methodFaults(row: MethodsOf): Violation[] {
  const fitting: readonly Method[] = METHODS_FOR[row.targetType];
  const used = METHODS.filter((method) => row[method] === true);
  const [zh, en] = TARGETS[row.targetType];
  return [
    ...used
      .filter((method) => !fitting.includes(method))
      .map((method) => fault(method, 'ACCOUNTABILITY_METHOD_NOT_FOR', { target: { zh, en } })),
    ...(used.length === 0 ? [fault(fitting[0] ?? '', 'ACCOUNTABILITY_METHOD_MISSING')] : []),
  ];
}

/** A leader is known by number only: his name stays sealed, as in the city's cases. */
const PSEUDONYM = {
  when: { targetType: 'LEADER' },
  shows: (row: object): string => pseudonymFor((row as { readonly recordNo: string }).recordNo),
  from: ['recordNo'],
} as const;

/**
 * 问责: an organisation or a leader held to account. The record belongs to the unit that is held to account or whose
 * leader is. The city enters it; the unit's county reads it, but nobody what is about himself or, in a leading group,
 * about a leader of his unit.
 */
export const accountabilityRecord = defineLedger({
  name: 'AccountabilityRecord',
  plural: 'accountabilityRecords',
  table: 'accountability_record',
  area: 'discipline',
  label: ['问责记录', 'Accountability record'],
  createLabel: ['登记问责', 'Enter a record'],

  fields: {
    recordNo: text(['问责编号', 'Record no.'], {
      max: 40,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    targetType: choice(['问责对象', 'Held to account'], TARGETS, {
      required: true,
      decision: true,
      choiceSynonyms: { ORG: ['党组织', '单位'], LEADER: ['干部', '党员领导干部'] },
    }),
    targetName: secret(['姓名', 'Name'], {
      max: 40,
      hint: ['只在问责领导干部时填写，加密保存。', 'Only of a leader; kept sealed.'],
    }),
    inspected: flag(['检查', 'Written self-criticism'], {
      hint: ['只用于组织。', 'For organisations only.'],
    }),
    circulated: flag(['通报', 'Circulated notice']),
    reorganised: flag(['改组', 'Reorganised'], { hint: ['只用于组织。', 'For organisations only.'] }),
    admonished: flag(['诫勉', 'Admonished'], { hint: ['只用于领导干部。', 'For leaders only.'] }),
    adjusted: flag(['组织调整或组织处理', 'Moved or dealt with by the organisation'], {
      hint: ['只用于领导干部。', 'For leaders only.'],
    }),
    sanctioned: flag(['纪律处分', 'Sanctioned'], {
      hint: ['只用于领导干部。', 'For leaders only.'],
    }),
    basis: text(['问责依据', 'Basis'], {
      max: 300,
      required: true,
      synonyms: ['依据', '问责事由'],
      hint: ['条款和事由；不写姓名。', 'The article and what happened; no names.'],
    }),
    decidedOn: date(['决定日期', 'Decided on'], {
      required: true,
      sortable: true,
      synonyms: ['问责日期', '问责时间'],
    }),
    influenceUntil: date(['影响期至', 'Influence until']),
    endedOn: date(['影响期满确认', 'Confirmed at its end'], { byMoveOnly: true }),
  },

  asks: {
    staffNo: text(['工号', 'Staff no.'], {
      max: 40,
      plain: true,
      hint: [
        '问责领导干部时必填；只用来识别本人并让其回避，换算后不保存。',
        'Needed of a leader: keeps the record from whom it is about; turned into a code, never kept.',
      ],
    }),
  },
  keys: { personKey: { from: 'staffNo', purpose: 'staff number' } },
  recusal: { person: 'personKey', leader: { targetType: 'LEADER' } },
  retention: {
    years: IDENTITY_YEARS,
    empties: ['targetName'],
    reads: [],
    endedOn: ({ endedOn, influenceUntil }) => latestOf([endedOn, influenceUntil]),
  },

  states: {
    IN_EFFECT: { label: ['影响期内', 'In effect'] },
    ENDED: { label: ['影响期满', 'Ended'], open: false },
  },
  acceptor: () => 'CITY',

  moves: {
    end: {
      label: ['影响期满确认', 'Confirm the end'],
      from: ['IN_EFFECT'],
      to: 'ENDED',
      by: ['city'],
      letter: 'U',
      opinion: 'optional',
      sets: ({ today }) => ({ endedOn: today }),
      check: ({ row, today }) =>
        row.influenceUntil !== null && row.influenceUntil > today
          ? [fault('influenceUntil', 'ACCOUNTABILITY_NOT_OVER', { day: row.influenceUntil })]
          : [],
    },
    // The matrix gives nobody A here: what was entered wrongly is the city's to void, as it is its to enter.
    void: { ...VOIDING, from: ['IN_EFFECT', 'ENDED'], by: ['city'], letter: 'U' },
  },

  // Whom a record is about decides who may see it: one of another kind is voided and entered anew.
  editable: { in: ['IN_EFFECT'], only: { targetType: [] } },
  number: { field: 'recordNo', pattern: 'WZ-{county}-{year}-{seq:3}' },
  yearOf: 'decidedOn',
  closedOn: 'endedOn',
  check: (row, { today }) => [
    ...methodFaults(row),
    row.targetType === 'ORG' && row.targetName !== null
      ? fault('targetName', 'ACCOUNTABILITY_ORG_HAS_NO_PERSON')
      : null,
    row.targetType === 'ORG' && personKeyOf(row) !== ''
      ? fault('staffNo', 'ACCOUNTABILITY_ORG_HAS_NO_PERSON')
      : null,
    row.targetType === 'LEADER' && personKeyOf(row) === ''
      ? fault('staffNo', 'ACCOUNTABILITY_STAFF_NO_MISSING')
      : null,
    row.decidedOn > today ? fault('decidedOn', 'DAY_IN_FUTURE', { today }) : null,
    row.influenceUntil !== null && row.influenceUntil < row.decidedOn
      ? fault('influenceUntil', 'ACCOUNTABILITY_OVER_BEFORE', { day: row.decidedOn })
      : null,
  ],

  masks: {
    targetName: [
      { roles: ['CITY_ADMIN'], ...PSEUDONYM, revealable: true },
      { roles: ['COUNTY_SECRETARY', 'AUDITOR'], ...PSEUDONYM },
    ],
  },

  title: ['recordNo'],
  list: ['recordNo', 'unit', 'targetType', 'basis', 'decidedOn', 'influenceUntil', 'state'],
  query: ['targetType', 'decidedOn', 'influenceUntil'],
  search: ['recordNo', 'basis'],
  dimensions: ['targetType', ...METHODS],
  totals: [],
  sections: [
    { label: ['对象', 'Target'], fields: ['targetType', 'targetName', 'staffNo'] },
    { label: ['方式（可合并使用）', 'Methods (may be combined)'], fields: METHODS },
    { label: ['决定', 'Decision'], fields: ['basis', 'decidedOn', 'influenceUntil', 'endedOn'] },
  ],
  path: () => ['create', 'end'],

  sentences: {
    ACCOUNTABILITY_METHOD_NOT_FOR: {
      zh: '这种方式不用于{target}（《中国共产党问责条例》第八条）。',
      en: 'This is not for a target of the kind “{target}” (Regulations on Accountability, art. 8).',
    },
    ACCOUNTABILITY_METHOD_MISSING: {
      zh: '至少选一种问责方式。',
      en: 'At least one method is needed.',
    },
    ACCOUNTABILITY_ORG_HAS_NO_PERSON: {
      zh: '问责组织不填姓名和工号。',
      en: 'An organisation has neither name nor staff number.',
    },
    ACCOUNTABILITY_STAFF_NO_MISSING: {
      zh: '问责领导干部要填工号，否则无法让本人回避。',
      en: 'A leader’s staff number is needed, or the record could not be kept from him.',
    },
    ACCOUNTABILITY_OVER_BEFORE: {
      zh: '影响期不能在决定日期 {day} 之前结束。',
      en: 'Its influence cannot end before the decision, {day}.',
    },
    ACCOUNTABILITY_NOT_OVER: {
      zh: '影响期到 {day} 才满。',
      en: 'Its influence lasts until {day}.',
    },
  },

  workbook: {
    code: 'WZ',
    title: ['问责情况台账', 'Ledger of accountability'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '问责编号', source: 'recordNo', optional: true },
      { heading: '区县', source: 'county', synonyms: ['单位', '被问责单位'] },
      { heading: '站所(支部)', source: 'unit', optional: true },
      { heading: '问责对象', source: 'targetType' },
      { heading: '人员代号', source: 'staffNo', synonyms: ['工号'], optional: true, shows: pseudonymOf },
      { heading: '检查', source: 'inspected', optional: true },
      { heading: '通报', source: 'circulated', optional: true },
      { heading: '改组', source: 'reorganised', optional: true },
      { heading: '诫勉', source: 'admonished', optional: true },
      { heading: '组织调整或组织处理', source: 'adjusted', optional: true },
      { heading: '纪律处分', source: 'sanctioned', optional: true },
      { heading: '问责依据', source: 'basis' },
      { heading: '决定日期', source: 'decidedOn' },
      { heading: '影响期至', source: 'influenceUntil', optional: true },
    ],
    key: ['county', 'unit', 'targetType', 'decidedOn', 'basis'],
  },
});

/** The keyed hash of whom a record is about; empty where nobody is. */
function personKeyOf(row: object): string {
  return (row as { readonly personKey?: string }).personKey ?? '';
}

function pseudonymOf(row: object): string | null {
  return (row as { readonly targetType: Target }).targetType === 'LEADER' ? PSEUDONYM.shows(row) : null;
}
