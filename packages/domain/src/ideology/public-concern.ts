import { possibleNames } from '../discipline/personal-names.ts';
import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, longText, text } from '../ledger/field.ts';
import { daysParameter } from '../rules/parameters.ts';
import { VOIDING } from '../workflow/voiding.ts';

const NAME = 40;

/** A county answers for its own and its branches' concerns; the city may take any of them up. */
const ANSWERERS = ['county', 'city'] as const;

/**
 * 舆情回应: a topic of the bureau's work people ask about, and whether it was answered in time. A topic, never who raised
 * it or what he said; nothing is collected from the net.
 */
export const publicConcern = defineLedger({
  name: 'PublicConcern',
  plural: 'publicConcerns',
  table: 'public_concern',
  area: 'ideology',
  label: ['舆情回应', 'Public concern'],
  createLabel: ['登记关切', 'Enter a concern'],
  impersonal: true,

  fields: {
    concernNo: text(['关切编号', 'Concern no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    topic: text(['关切主题', 'Topic'], {
      max: 120,
      required: true,
      synonyms: ['主题'],
      hint: [
        '只写对我们工作的什么事，不写谁说的、怎么说的。',
        'What of our work it is about; not who said it, nor how.',
      ],
    }),
    source: choice(
      ['来源', 'Source'],
      {
        HOTLINE: ['热线', 'Hotline'],
        MEDIA: ['媒体', 'Media'],
        MAYOR_MAILBOX: ['市长信箱', 'Mayor’s mailbox'],
      },
      { required: true, choiceSynonyms: { HOTLINE: ['12345热线'] } },
    ),
    receivedOn: date(['收到日期', 'Received on'], { required: true, sortable: true, synonyms: ['收到时间'] }),
    responseDueOn: date(['回应时限', 'Answer by'], { required: true, sortable: true }),
    petitionCategory: choice(['关联信访类别', 'Petition category'], {
      PLANNING: ['规划', 'Planning'],
      MINING: ['矿产', 'Mining'],
      REGISTRATION: ['登记', 'Registration'],
      GEOHAZARD: ['地灾', 'Geological hazards'],
      FARMLAND: ['耕地', 'Farmland'],
      STAFF_STYLE: ['工作作风', 'Style of work'],
      OTHER: '其他',
    }),
    response: longText(['回应情况', 'Answer'], {
      max: 500,
      hint: ['写在哪里、怎样公开回应的。', 'Where and how it was answered in public.'],
    }),
    respondedOn: date(['回应日期', 'Answered on'], { byMoveOnly: true, sortable: true }),
  },

  states: {
    OPEN: { label: ['待回应', 'To be answered'] },
    RESPONDED: { label: ['已回应', 'Answered'], open: false },
  },
  unitLevels: ['CITY', 'COUNTY', 'BRANCH'],
  acceptor: ({ unitLevel }) => (unitLevel === 'CITY' ? 'CITY' : 'COUNTY'),

  moves: {
    respond: {
      label: ['登记回应', 'Record the answer'],
      from: ['OPEN'],
      to: 'RESPONDED',
      by: ANSWERERS,
      letter: 'X',
      opinion: 'optional',
      needs: ['response'],
      sets: ({ today }) => ({ respondedOn: today }),
    },
    void: { ...VOIDING, from: ['OPEN', 'RESPONDED'], by: ANSWERERS, letter: 'X' },
  },

  editable: { in: ['OPEN'] },
  number: { field: 'concernNo', pattern: 'YQ-{county}-{year}-{seq:3}' },
  yearOf: 'receivedOn',
  light: {
    starts: 'receivedOn',
    due: [{ field: 'responseDueOn', rule: 'RULE_CONCERN_DUE' }],
    warn: [{ days: 'publicConcern.warnDays' }],
    done: 'respondedOn',
    closed: 'respondedOn',
  },
  check: (row, { today }) => [
    row.receivedOn > today ? fault('receivedOn', 'DAY_IN_FUTURE', { today }) : null,
    row.responseDueOn < row.receivedOn
      ? fault('responseDueOn', 'CONCERN_BEFORE_RECEIVED', { day: row.receivedOn })
      : null,
  ],
  advises: (row) =>
    (['topic', 'response'] as const).map((field) => {
      const names = possibleNames(row[field] ?? '');
      return names.length > 0 ? fault(field, 'CONCERN_MAY_NAME', { names: names.join('、') }) : null;
    }),

  title: ['topic'],
  list: ['concernNo', 'title', 'unit', 'source', 'receivedOn', 'responseDueOn', 'state', 'light'],
  query: ['source', 'petitionCategory', 'receivedOn', 'responseDueOn'],
  search: ['concernNo', 'topic'],
  dimensions: ['source', 'petitionCategory'],
  totals: [],
  sections: [
    {
      label: ['关切（只记主题，不记人）', 'Concern (the topic, never a person)'],
      fields: ['topic', 'source', 'petitionCategory', 'receivedOn', 'responseDueOn'],
    },
    { label: ['回应', 'Answer'], fields: ['response', 'respondedOn'] },
  ],
  path: () => ['create', 'respond'],

  sentences: {
    RULE_CONCERN_DUE: {
      zh: '以登记的回应时限为准（自然日，当日 24 时截止）。',
      en: 'The day to answer by that was entered (calendar days, to the end of the day).',
    },
    CONCERN_BEFORE_RECEIVED: {
      zh: '不能早于收到日期 {day}。',
      en: 'This cannot be before it was received, {day}.',
    },
    CONCERN_MAY_NAME: {
      zh: '“{names}”可能是人名：这里只写主题，不写姓名。',
      en: '“{names}” may name somebody: only the topic belongs here.',
    },
  },
  parameters: [
    daysParameter('publicConcern.warnDays', 2, {
      zh: '舆情回应提前提醒天数',
      en: 'Days of warning before an answer is due',
    }),
  ],

  workbook: {
    code: 'YQ',
    title: ['舆情回应台账', 'Ledger of public concerns'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '关切编号', source: 'concernNo', optional: true },
      { heading: '单位', source: 'unit', synonyms: ['责任单位'] },
      { heading: '关切主题', source: 'topic' },
      { heading: '来源', source: 'source' },
      { heading: '收到日期', source: 'receivedOn' },
      { heading: '回应时限', source: 'responseDueOn' },
      { heading: '关联信访类别', source: 'petitionCategory', optional: true },
      { heading: '回应情况', source: 'response', optional: true },
      { heading: '回应日期', source: 'respondedOn', mode: 'compare', move: 'respond', optional: true },
    ],
    key: ['unit', 'source', 'receivedOn', 'topic'],
    history: (said) =>
      said['respondedOn'] === undefined
        ? { state: 'OPEN', values: {} }
        : { state: 'RESPONDED', values: { respondedOn: said['respondedOn'] } },
  },
});
