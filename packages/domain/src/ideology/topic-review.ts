import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, longText, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves, approvedFromBefore, levelAbove } from '../workflow/approval.ts';

const NAME = 40;

/** What a party group takes up by itself from time to time. */
export const REVIEW_TOPICS = {
  IDEOLOGY: ['意识形态', 'Ideology'],
  STRICT_GOVERNANCE: ['全面从严治党', 'Strict party governance'],
  INTEGRITY: ['党风廉政', 'Integrity'],
  SAFETY: ['安全', 'Safety'],
  PARTY_BUILDING: ['党建', 'Party building'],
  PETITION: ['信访', 'Petitions'],
} as const;

/** 专题研究: an item a party group's meeting gave to one topic, with what it decided; never what one of it said. */
export const topicReview = defineLedger({
  name: 'TopicReview',
  plural: 'topicReviews',
  table: 'topic_review',
  area: 'ideology',
  label: ['专题研究', 'Topic review'],
  createLabel: ['登记专题研究', 'Enter a review'],

  fields: {
    reviewNo: text(['研究编号', 'Review no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    topic: choice(['专题研究类别', 'Topic'], REVIEW_TOPICS, {
      required: true,
      synonyms: ['研究类别', '专题'],
      choiceSynonyms: {
        IDEOLOGY: ['意识形态工作'],
        INTEGRITY: ['党风廉政建设', '廉政'],
        SAFETY: ['安全生产'],
        PARTY_BUILDING: ['基层党建', '党的建设'],
        PETITION: ['信访工作'],
      },
    }),
    heldOn: date(['会议时间', 'Held on'], { required: true, sortable: true, synonyms: ['研究时间'] }),
    makesUpFor: date(['补研究所属时段', 'Makes up for'], {
      hint: [
        '补以前半年的研究，填那半年中的任意一天。',
        'Where it makes up for an earlier half-year: any day of that.',
      ],
    }),
    meetingNo: text(['会议编号', 'Meeting no.'], {
      max: NAME,
      hint: [
        '在哪次党组会议上研究的，填那次会议的编号，如 DZ-SZ-2021-001。',
        'The number of the party group’s meeting it was part of, such as DZ-SZ-2021-001.',
      ],
    }),
    subject: text(['议题', 'Item'], { max: 200, required: true }),
    decisions: longText(['议定事项', 'Decisions'], {
      max: 1000,
      hint: ['写决定了什么，不记个人发言和观点。', 'What was decided; never who said or thinks what.'],
    }),
    ownerName: text(['责任人', 'Who sees to it'], { max: NAME }),
    decisionDueOn: date(['时限', 'By']),
    followUp: longText(['落实情况', 'What became of it'], { max: 1000 }),
    submittedOn: date(['上报时间', 'Submitted on'], { byMoveOnly: true }),
    approvedOn: date(['审核日期', 'Approved on'], { byMoveOnly: true }),
  },

  states: APPROVAL_STATES,
  unitLevels: ['CITY', 'COUNTY'],
  acceptor: levelAbove,

  moves: {
    ...approvalMoves({ needs: ['meetingNo', 'decisions'], isDated: true }),
    report: {
      label: ['登记落实情况', 'Say what became of it'],
      from: ['SUBMITTED', 'APPROVED'],
      by: ['owner'],
      letter: 'S',
      opinion: 'optional',
      needs: ['followUp'],
    },
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'reviewNo', pattern: 'ZT-{county}-{year}-{seq:3}' },
  yearOf: 'heldOn',
  fulfils: {
    states: ['SUBMITTED', 'APPROVED'],
    on: 'heldOn',
    from: 'submittedOn',
    makesUpFor: 'makesUpFor',
    kinds: {
      IDEOLOGY_REVIEW: [{ topic: 'IDEOLOGY' }],
      STRICT_GOVERNANCE_REVIEW: [{ topic: 'STRICT_GOVERNANCE' }],
    },
  },
  check: (row, { today }) => [
    row.heldOn > today ? fault('heldOn', 'DAY_IN_FUTURE', { today }) : null,
    row.makesUpFor !== null && row.makesUpFor >= row.heldOn
      ? fault('makesUpFor', 'MEETING_MAKES_UP_FOR_LATER', { day: row.heldOn })
      : null,
    row.decisionDueOn !== null && row.decisionDueOn < row.heldOn
      ? fault('decisionDueOn', 'MEETING_DAY_BEFORE', { day: row.heldOn })
      : null,
  ],

  title: ['subject'],
  list: ['reviewNo', 'title', 'unit', 'topic', 'heldOn', 'meetingNo', 'state'],
  query: ['topic', 'heldOn'],
  search: ['reviewNo', 'subject', 'meetingNo'],
  dimensions: ['topic'],
  totals: [],
  sections: [
    {
      label: ['研究', 'The review'],
      fields: ['topic', 'heldOn', 'makesUpFor', 'meetingNo', 'subject'],
    },
    { label: ['议定事项', 'Decisions'], fields: ['decisions', 'ownerName', 'decisionDueOn', 'followUp'] },
    { label: ['上报和审核', 'Submission'], fields: ['submittedOn', 'approvedOn'] },
  ],
  path: () => ['create', 'submit', 'approve'],

  workbook: {
    code: 'L30-2',
    title: ['专题研究台账', 'Ledger of topic reviews'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '单位', source: 'unit', synonyms: ['填报单位', '区县'] },
      { heading: '会议时间', source: 'heldOn', synonyms: ['研究时间'] },
      { heading: '专题研究类别', source: 'topic', synonyms: ['研究类别', '专题'] },
      { heading: '议题', source: 'subject' },
      { heading: '会议编号', source: 'meetingNo', optional: true },
      { heading: '议定事项', source: 'decisions', optional: true },
      { heading: '责任人', source: 'ownerName', optional: true },
      { heading: '时限', source: 'decisionDueOn', optional: true },
      { heading: '落实情况', source: 'followUp', optional: true },
      { heading: '上报时间', source: 'submittedOn', mode: 'compare', move: 'submit', optional: true },
    ],
    key: ['unit', 'heldOn', 'topic'],
    history: approvedFromBefore('heldOn'),
  },
});
