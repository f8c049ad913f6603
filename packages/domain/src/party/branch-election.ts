import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, integer, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';
import { VOIDING } from '../workflow/voiding.ts';
import { electionParameters, electionSentences } from './branch-election-words.ts';

const NAME = 40;
const PEOPLE = ['人', 'people'] as const;

const approval = approvalMoves({
  needs: ['heldOn', 'method', 'termYears', 'result'],
  submitCheck: ({ input, today }) =>
    typeof input['heldOn'] === 'string' && input['heldOn'] > today
      ? [fault('heldOn', 'DAY_IN_FUTURE', { today })]
      : [],
});
/** What is not submitted is not held: the day is said again with what was put right. */
const notHeld = () => ({ heldOn: null });

/**
 * 换届选举: one for each branch and term, opened by the system when the end of the term comes near, held and reported by
 * the branch, approved by its county (《中国共产党支部工作条例（试行）》). With the approval the register enters the new term,
 * so that nobody writes it twice; voided afterwards, it gives the register its former term back.
 */
export const branchElection = defineLedger({
  name: 'BranchElection',
  plural: 'branchElections',
  table: 'branch_election',
  area: 'party',
  label: ['换届选举', 'Election'],
  createLabel: ['登记换届选举', 'Enter an election'],

  fields: {
    electionNo: text(['选举编号', 'Election no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    dueOn: date(['届满时间', 'Term ends'], {
      required: true,
      sortable: true,
      synonyms: ['届满日期', '本届届满时间'],
      hint: [
        '本届任期届满的日期，见党支部台账。',
        'The last day of the present term, as the register of branches says.',
      ],
    }),
    method: choice(
      ['选举方式', 'How'],
      {
        DIFFERENTIAL: ['差额选举', 'More candidates than seats'],
        EQUAL: ['等额选举', 'As many candidates as seats'],
        DIRECT: ['公推直选', 'Open nomination and direct vote'],
      },
      { choiceSynonyms: { DIFFERENTIAL: ['差额'], EQUAL: ['等额'], DIRECT: ['直选'] } },
    ),
    heldOn: date(['换届时间', 'Held on'], {
      byMoveOnly: true,
      sortable: true,
      synonyms: ['换届日期', '选举时间'],
    }),
    votersExpected: integer(['应到会人数', 'Entitled to vote'], {
      min: 1,
      max: 9999,
      unit: PEOPLE,
      hint: ['有选举权的党员数。', 'Members with a vote.'],
    }),
    votersPresent: integer(['实到会人数', 'Came to vote'], { min: 1, max: 9999, unit: PEOPLE }),
    newCommitteeCount: integer(['新一届支委人数', 'Members of the new committee'], {
      min: 3,
      max: 7,
      unit: PEOPLE,
      synonyms: ['支委人数'],
      hint: [
        '一般 3 至 5 人，最多 7 人；不设支委会的不填。',
        'Usually 3 to 5, at most 7; empty without a committee.',
      ],
    }),
    secretaryName: text(['当选书记', 'Secretary elected'], { max: NAME, synonyms: ['新任书记', '书记'] }),
    termYears: integer(['新一届任期年数', 'Years of the new term'], {
      min: 1,
      max: 5,
      hint: ['一般 3 年；村和社区 5 年。', 'Usually 3 years; 5 in villages and communities.'],
    }),
    result: choice(['选举结果', 'Result'], {
      FILLED: ['足额选出', 'Every seat filled'],
      VACANT: ['未选足，缺额待补选', 'Seats left to fill'],
    }),
    approvedOn: date(['批复时间', 'Approved on'], { byMoveOnly: true }),
  },

  states: { ...APPROVAL_STATES, DRAFT: { label: ['待换届', 'To be held'] } },
  unitLevels: ['BRANCH'],
  sole: { by: ['dueOn'], among: 'VALID', field: 'dueOn', because: 'ELECTION_OF_TERM_TWICE' },
  acceptor: levelAbove,

  moves: {
    ...approval,
    submit: { ...approval.submit, takes: ['newCommitteeCount', 'secretaryName'] },
    withdraw: { ...approval.withdraw, sets: notHeld },
    approve: {
      ...approval.approve,
      sets: ({ today }) => ({ approvedOn: today }),
      onward: {
        ledger: 'PartyBranch',
        move: 'elect',
        input: ({ row }, branch) =>
          typeof branch['termStart'] === 'string' && branch['termStart'] >= String(row.heldOn)
            ? null
            : {
                heldOn: row.heldOn,
                years: row.termYears,
                ...(row.secretaryName === null ? {} : { secretaryName: row.secretaryName }),
                ...(row.newCommitteeCount === null || branch['hasCommittee'] !== true
                  ? {}
                  : { committeeSize: row.newCommitteeCount }),
              },
      },
    },
    return: { ...approval.return, sets: notHeld },
    // One whose branch is dissolved before it is held has no other way off the list.
    void: {
      ...VOIDING,
      from: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'],
      by: ['acceptor'],
      letter: 'A',
      undoes: 'approve',
    },
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'electionNo', pattern: 'HJ-{county}-{year}-{seq:3}' },
  yearOf: 'dueOn',
  calendar: { on: 'heldOn', off: ['DRAFT', 'RETURNED'] },
  light: {
    starts: 'dueOn',
    due: [{ field: 'dueOn', rule: 'RULE_ELECTION_DUE' }],
    warn: [{ days: 'branchElection.warnDays' }],
    done: 'heldOn',
    closed: 'heldOn',
    remindDays: [180, 90, 30],
  },
  check: (row) => [
    row.votersPresent !== null && row.votersExpected !== null && row.votersPresent > row.votersExpected
      ? fault('votersPresent', 'ELECTION_MORE_PRESENT', { expected: row.votersExpected })
      : null,
  ],
  advises: (row) => [
    row.votersPresent !== null &&
    row.votersExpected !== null &&
    row.votersPresent * 5 < row.votersExpected * 4
      ? fault('votersPresent', 'ELECTION_NO_QUORUM')
      : null,
  ],

  title: ['secretaryName'],
  list: ['electionNo', 'unit', 'dueOn', 'light', 'state', 'heldOn', 'method', 'result'],
  query: ['method', 'result', 'dueOn', 'heldOn'],
  search: ['electionNo', 'secretaryName'],
  dimensions: ['method', 'result'],
  totals: ['newCommitteeCount'],
  sections: [
    { label: ['任期', 'Term'], fields: ['dueOn'] },
    {
      label: ['选举', 'Election'],
      fields: ['heldOn', 'method', 'votersExpected', 'votersPresent', 'result'],
    },
    {
      label: ['新一届', 'The new term'],
      fields: ['secretaryName', 'newCommitteeCount', 'termYears', 'approvedOn'],
    },
  ],
  path: () => ['create', 'submit', 'approve'],

  sentences: electionSentences,
  parameters: electionParameters,

  workbook: {
    code: 'HJ',
    title: ['换届选举台账', 'Ledger of elections'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '选举编号', source: 'electionNo', optional: true },
      { heading: '区县', source: 'county', synonyms: ['单位', '填报单位'] },
      { heading: '党支部', source: 'unit', synonyms: ['党支部名称', '支部名称'] },
      { heading: '届满时间', source: 'dueOn' },
      { heading: '换届时间', source: 'heldOn', mode: 'compare', move: 'submit', optional: true },
      { heading: '选举方式', source: 'method', optional: true },
      { heading: '应到会人数', source: 'votersExpected', optional: true },
      { heading: '实到会人数', source: 'votersPresent', optional: true },
      { heading: '选举结果', source: 'result', optional: true },
      { heading: '当选书记', source: 'secretaryName', optional: true },
      { heading: '新一届支委人数', source: 'newCommitteeCount', optional: true },
      { heading: '新一届任期年数', source: 'termYears', optional: true },
      { heading: '批复时间', source: 'approvedOn', mode: 'compare', move: 'approve', optional: true },
    ],
    key: ['county', 'unit', 'dueOn'],
    history: (said) =>
      said['heldOn'] === undefined
        ? { state: 'DRAFT', values: {} }
        : {
            state: 'APPROVED',
            values: { heldOn: said['heldOn'], approvedOn: said['approvedOn'] ?? said['heldOn'] },
          },
  },
});
