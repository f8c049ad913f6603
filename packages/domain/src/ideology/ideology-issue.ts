import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { TO_LEVEL_ABOVE } from '../ledger/escalation.ts';
import { choice, date, longText, text } from '../ledger/field.ts';
import { daysParameter, type RuleReader } from '../rules/parameters.ts';
import { reasonToVoid, VOIDING } from '../workflow/voiding.ts';

const NAME = 40;

/** Faults in a unit's own work; the list is closed, and nothing in it speaks of anybody's views. */
const ISSUE_KINDS = {
  OWN_CHANNEL_ERROR: ['阵地差错', 'Error on an own channel'],
  PROBLEM_MAP: ['问题地图', 'Problem map'],
  UNAPPROVED_EVENT: ['未报备活动', 'Event not filed'],
  ACCOUNT_SECURITY: ['账号安全', 'Account security'],
  OUTDATED_CONTENT: ['内容过期', 'Outdated content'],
} as const;

/** The day a fault is to be corrected by: a map at once, everything else within days. */
const correctBy = (kind: unknown, foundOn: LocalDate, rules: RuleReader): LocalDate =>
  addDays(foundOn, rules.number(kind === 'PROBLEM_MAP' ? 'ideologyIssue.mapDays' : 'ideologyIssue.days'));

/** 意识形态问题整改: a fault found on a unit's own channel or event, corrected by it and verified one level up. */
export const ideologyIssue = defineLedger({
  name: 'IdeologyIssue',
  plural: 'ideologyIssues',
  table: 'ideology_issue',
  area: 'ideology',
  label: ['阵地问题整改', 'Channel issue'],
  createLabel: ['登记问题', 'Enter an issue'],
  impersonal: true,
  urgent: true,

  fields: {
    issueNo: text(['问题编号', 'Issue no.'], { max: NAME, byMoveOnly: true, required: true, sortable: true }),
    kind: choice(['问题类别', 'Kind'], ISSUE_KINDS, {
      required: true,
      hint: [
        '只登记本单位阵地和活动的差错，不登记任何人的言论和看法。',
        'Faults of the unit’s own channels and events; never what anybody says or thinks.',
      ],
      choiceSynonyms: { PROBLEM_MAP: ['问题图'], OUTDATED_CONTENT: ['内容陈旧', '内容更新不及时'] },
    }),
    channelName: text(['涉及阵地', 'Channel'], { max: 80, synonyms: ['阵地名称'] }),
    summary: text(['问题描述', 'What was found'], { max: 200, required: true, synonyms: ['问题'] }),
    foundOn: date(['发现日期', 'Found on'], { required: true, sortable: true, synonyms: ['发现时间'] }),
    foundBy: choice(
      ['发现方式', 'Found by'],
      {
        SELF: ['自查', 'The unit itself'],
        COUNTY: ['县级排查', 'The county'],
        CITY: ['市级排查', 'The city'],
        UPSTREAM: ['上级通报', 'Told from above'],
      },
      { required: true },
    ),
    dueOn: date(['更正时限', 'Correct by'], {
      required: true,
      sortable: true,
      synonyms: ['整改时限'],
      hint: [
        '不填的，问题地图为次日，其他为发现后 3 日。',
        'Left empty: the next day for a map, three days for anything else.',
      ],
    }),
    correction: longText(['更正情况', 'Correction'], { max: 500, synonyms: ['整改情况'] }),
    rootCause: longText(['原因', 'Root cause'], {
      max: 500,
      hint: ['写制度、流程上的原因，不写人。', 'What in rules or procedure let it happen; no people.'],
    }),
    correctedOn: date(['更正日期', 'Corrected on'], { byMoveOnly: true, sortable: true }),
    corrector: choice(
      ['更正单位', 'Corrected by'],
      { BRANCH: ['支部(站所)', 'Branch'], COUNTY: ['区县局', 'County'] },
      { byMoveOnly: true, required: true },
    ),
    verifiedBy: text(['核验人', 'Verified by'], { max: NAME, byMoveOnly: true }),
    closedOn: date(['核验日期', 'Verified on'], { byMoveOnly: true }),
  },

  states: {
    OPEN: { label: ['未完成', 'Open'] },
    CORRECTED: { label: ['已更正', 'Corrected'] },
    VERIFIED: { label: ['已核验', 'Verified'], open: false },
  },
  // One level above who corrected it: a branch's correction is its county's to verify, a county's the city's.
  acceptor: ({ corrector }) => (corrector === 'BRANCH' ? 'COUNTY' : 'CITY'),

  moves: {
    correct: {
      label: ['上报更正', 'Report corrected'],
      from: ['OPEN'],
      to: 'CORRECTED',
      by: ['owner', 'county'],
      letter: 'U',
      submits: true,
      opinion: 'optional',
      needs: ['correction'],
      takes: ['rootCause'],
      sets: ({ actor, today }) => ({
        correctedOn: today,
        corrector: actor.level === 'BRANCH' ? 'BRANCH' : 'COUNTY',
      }),
    },
    // In this row of the matrix the level above closes: a county holds X here, not A.
    verify: {
      label: ['核验', 'Verify'],
      from: ['CORRECTED'],
      to: 'VERIFIED',
      by: ['acceptor'],
      letter: 'X',
      approves: true,
      opinion: 'optional',
      sets: ({ actor, today }) => ({ verifiedBy: actor.name, closedOn: today }),
    },
    return: {
      label: ['退回', 'Return'],
      from: ['CORRECTED'],
      to: 'OPEN',
      by: ['acceptor'],
      letter: 'X',
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
      sets: () => ({ correctedOn: null }),
    },
    reopen: {
      label: ['重新打开', 'Reopen'],
      from: ['VERIFIED'],
      to: 'OPEN',
      by: ['city'],
      letter: 'O',
      approves: true,
      opinion: 'required',
      turnsDown: 'RETURN',
      sets: () => ({ correctedOn: null, verifiedBy: null, closedOn: null }),
    },
    void: {
      ...VOIDING,
      from: ['OPEN', 'CORRECTED'],
      by: ['city'],
      letter: 'A',
      asks: {
        reason: reasonToVoid([
          '重复登记、查无此事等；已经更正的请上报更正。',
          'Entered twice, or unfounded; what was corrected is reported so.',
        ]),
      },
    },
  },

  // A branch corrects; what was found and by when is not its to change. The kind and the days are nobody's: they decide
  // whether it was in time.
  updateWhen: { BRANCH: { state: 'VOIDED' } },
  editable: { in: ['OPEN'], only: { kind: [], foundOn: [], dueOn: [] } },
  number: { field: 'issueNo', pattern: 'YS-{county}-{year}-{seq:3}' },
  yearOf: 'foundOn',
  defaults: ({ input, unitLevel, rules }) => ({
    corrector: unitLevel === 'BRANCH' ? 'BRANCH' : 'COUNTY',
    ...(typeof input['foundOn'] === 'string'
      ? { dueOn: input['dueOn'] ?? correctBy(input['kind'], input['foundOn'], rules) }
      : {}),
  }),
  light: {
    starts: 'foundOn',
    due: [{ field: 'dueOn', rule: 'RULE_IDEOLOGY_ISSUE' }],
    warn: [{ days: 'ideologyIssue.warnDays' }],
    // What is wrong in public is told to every level at once.
    toCity: [{ after: TO_LEVEL_ABOVE }],
    done: 'correctedOn',
    closed: 'closedOn',
    verifyDays: 'ideologyIssue.verifyDays',
  },
  check: (row, { today }) => [
    row.foundOn > today ? fault('foundOn', 'DAY_IN_FUTURE', { today }) : null,
    row.dueOn < row.foundOn ? fault('dueOn', 'ISSUE_DUE_BEFORE_FOUND', { day: row.foundOn }) : null,
  ],

  title: ['summary'],
  list: ['issueNo', 'title', 'unit', 'kind', 'foundOn', 'dueOn', 'state', 'light', 'correctedOn'],
  query: ['kind', 'foundBy', 'foundOn', 'dueOn'],
  search: ['issueNo', 'summary', 'channelName'],
  dimensions: ['kind', 'foundBy'],
  counted: ['kind'],
  totals: [],
  sections: [
    {
      label: ['问题', 'Issue'],
      fields: ['kind', 'channelName', 'summary', 'foundOn', 'foundBy', 'dueOn'],
    },
    {
      label: ['更正和核验', 'Correction and verification'],
      fields: ['correction', 'rootCause', 'correctedOn', 'corrector', 'verifiedBy', 'closedOn'],
    },
  ],
  path: () => ['create', 'correct', 'verify'],

  sentences: {
    RULE_IDEOLOGY_ISSUE: {
      zh: '以更正时限为准；没有另定的，问题地图为发现后 1 日，其他问题为发现后 3 日（自然日，当日 24 时截止；天数为规则参数）。',
      en: 'The day to correct it by; unless set otherwise, one day after it was found for a map, three for anything else (rule figures).',
    },
    ISSUE_DUE_BEFORE_FOUND: {
      zh: '更正时限不能早于发现日期 {day}。',
      en: 'This cannot be before it was found, {day}.',
    },
  },
  parameters: [
    daysParameter('ideologyIssue.mapDays', 1, {
      zh: '问题地图更正天数',
      en: 'Days to correct a problem map',
    }),
    daysParameter('ideologyIssue.days', 3, { zh: '阵地问题更正天数', en: 'Days to correct a channel issue' }),
    daysParameter('ideologyIssue.warnDays', 0, {
      zh: '阵地问题更正提前提醒天数',
      en: 'Days of warning before a channel issue is late',
    }),
    daysParameter('ideologyIssue.verifyDays', 10, {
      zh: '阵地问题更正后核验天数',
      en: 'Days to verify a correction',
    }),
  ],

  workbook: {
    code: 'YS',
    title: ['阵地问题整改台账', 'Ledger of channel issues'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '问题编号', source: 'issueNo', optional: true },
      { heading: '单位', source: 'unit', synonyms: ['责任单位'] },
      { heading: '问题类别', source: 'kind' },
      { heading: '涉及阵地', source: 'channelName', optional: true, synonyms: ['阵地名称'] },
      { heading: '问题描述', source: 'summary' },
      { heading: '发现日期', source: 'foundOn', synonyms: ['发现时间'] },
      { heading: '发现方式', source: 'foundBy' },
      { heading: '更正时限', source: 'dueOn', optional: true, synonyms: ['整改时限'] },
      { heading: '更正情况', source: 'correction', optional: true, synonyms: ['整改情况'] },
      { heading: '原因', source: 'rootCause', optional: true },
      { heading: '更正日期', source: 'correctedOn', mode: 'compare', move: 'correct', optional: true },
      { heading: '核验人', source: 'verifiedBy', mode: 'compare', move: 'verify', optional: true },
      { heading: '核验日期', source: 'closedOn', mode: 'compare', move: 'verify', optional: true },
    ],
    key: ['unit', 'kind', 'foundOn', 'summary'],
    history: (said) =>
      said['correctedOn'] === undefined
        ? { state: 'OPEN', values: {} }
        : {
            state: 'VERIFIED',
            values: {
              correctedOn: said['correctedOn'],
              verifiedBy: said['verifiedBy'] ?? null,
              closedOn: said['closedOn'] ?? said['correctedOn'],
            },
          },
  },
});
