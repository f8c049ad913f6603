import { fault } from '../errors.ts';
import { defineLedger } from '../ledger/define-ledger.ts';
import { choice, date, flag, integer, longText, text } from '../ledger/field.ts';
import { APPROVAL_STATES, approvalMoves, levelAbove } from '../workflow/approval.ts';
import { studyCampaignParameters, studyCampaignSentences } from './study-campaign-words.ts';

const NAME = 40;
const MANY = 99_999;

const { submit, withdraw, ...decided } = approvalMoves({
  needs: ['plan'],
  approveLabel: ['批准下达', 'Approve and issue'],
  approveSets: ({ today }) => ({ issuedOn: today }),
});

const heads = (zh: string, en: string) =>
  integer([zh, en], { byMoveOnly: true, min: 0, max: MANY, unit: ['人', 'heads'] });

/** How many of a hundred were trained, as a sheet shows it; null where nobody was to be. */
function coverageText(row: object): string | null {
  const { targetHeads, trainedHeads } = row as Readonly<Record<string, number | null>>;
  return targetHeads ? `${(((trainedHeads ?? 0) / targetHeads) * 100).toFixed(1)}%` : null;
}

/**
 * 学习教育活动: issued by the city, or by a bureau for its own branches. Every unit below gets a record of its own, on
 * which branches enter who was trained; what stands above them is added up from theirs (自上而下抓好理论学习).
 */
export const studyCampaign = defineLedger({
  name: 'StudyCampaign',
  plural: 'studyCampaigns',
  table: 'study_campaign',
  area: 'party',
  label: ['学习教育活动', 'Study campaign'],
  createLabel: ['部署学习教育', 'Plan a campaign'],

  fields: {
    campaignNo: text(['活动编号', 'Campaign no.'], {
      max: NAME,
      byMoveOnly: true,
      required: true,
      sortable: true,
    }),
    part: choice(
      ['来源', 'Origin'],
      { ISSUED: ['本级下达', 'Issued here'], RECEIVED: ['上级下达', 'From above'] },
      { byMoveOnly: true, decision: true, initial: 'ISSUED' },
    ),
    issueNo: text(['下达编号', 'Issued under'], { max: NAME, byMoveOnly: true }),
    code: text(['活动代码', 'Code'], {
      max: NAME,
      required: true,
      hint: [
        '用于上下级对应同一活动；一般用大写字母，如 PARTY_HISTORY（党史学习教育）。',
        'Tells at every level which campaign it is; capitals as a rule, such as PARTY_HISTORY (study of Party history).',
      ],
    }),
    title: text(['活动名称', 'Campaign'], { max: 120, required: true, synonyms: ['名称', '主题'] }),
    beginsOn: date(['起始日期', 'From'], { required: true, sortable: true, synonyms: ['开始时间'] }),
    endsOn: date(['截止日期', 'To'], { required: true, sortable: true, synonyms: ['结束时间'] }),
    plan: longText(['活动方案', 'Plan'], {
      max: 2000,
      hint: [
        '学什么、怎么学、要求做到什么；批准后随活动下达到各单位。',
        'What is studied, how, and what is expected; it goes to every unit with the campaign.',
      ],
    }),
    targetOrgs: integer(['下达单位数', 'Units at issue'], {
      byMoveOnly: true,
      min: 0,
      max: MANY,
      unit: ['个', 'units'],
    }),
    targetHeads: heads('应学人数', 'To be trained'),
    trainedHeads: heads('已学人数', 'Trained'),
    studyHours: integer(['集中学习学时', 'Hours of study'], { byMoveOnly: true, min: 0, max: MANY }),
    outcomes: longText(['学习成果', 'Outcomes'], {
      max: 2000,
      byMoveOnly: true,
      hint: [
        '写办了什么、形成了什么，不写个人心得体会。',
        'What was done and what came of it; no personal reflections.',
      ],
    }),
    issuedOn: date(['下达日期', 'Issued on'], { byMoveOnly: true }),
    reportedOn: date(['上报日期', 'Reported on'], { byMoveOnly: true }),
    closedOn: date(['结束日期', 'Closed on'], { byMoveOnly: true }),
  },

  states: {
    ...APPROVAL_STATES,
    // Open while it runs: it leaves the lists when its issuer closes it.
    APPROVED: { label: ['已下达', 'Issued'] },
    RUNNING: { label: ['落实中', 'Under way'] },
    REPORTED: { label: ['已上报', 'Reported'] },
    CLOSED: { label: ['已结束', 'Closed'], open: false },
  },
  unitLevels: ['CITY', 'COUNTY', 'BRANCH'],
  createWhen: { CITY: { unitLevel: 'CITY' }, COUNTY: { unitLevel: 'COUNTY' } },
  updateWhen: { CITY: { unitLevel: 'CITY' }, COUNTY: { unitLevel: 'COUNTY' } },
  urgent: true,
  acceptor: levelAbove,

  cascade: {
    move: 'approve',
    levels: ['COUNTY', 'BRANCH'],
    from: 'issueNo',
    state: 'RUNNING',
    copies: ['code', 'title', 'beginsOn', 'endsOn', 'plan', 'issuedOn'],
    values: () => ({ part: 'RECEIVED' }),
    // Who is to be trained is who is on the register; the branch corrects it where it differs.
    sums: {
      targetHeads: {
        ledger: 'PartyBranch',
        states: ['REGISTERED'],
        fields: ['fullMemberCount', 'probationaryMemberCount'],
      },
    },
    count: 'targetOrgs',
    until: 'endsOn',
    ends: { close: 'CLOSED', void: 'VOIDED' },
    endedOn: 'closedOn',
    unfinished: { move: 'close', ask: 'evenUnreported', because: 'CAMPAIGN_UNREPORTED' },
  },
  sole: { by: ['issueNo'], among: 'VALID', field: 'unitId', because: 'CAMPAIGN_ONE_EACH' },

  moves: {
    // The matrix gives the city U and no S here: it plans what it will issue itself.
    submit: { ...submit, letter: 'U' },
    withdraw: { ...withdraw, letter: 'U' },
    ...decided,
    report: {
      label: ['上报进展', 'Report'],
      from: ['RUNNING', 'REPORTED'],
      to: 'REPORTED',
      by: ['owner'],
      letter: 'U',
      opinion: 'optional',
      needs: [{ when: { unitLevel: 'BRANCH' }, fields: ['targetHeads', 'trainedHeads'] }, 'outcomes'],
      takes: ['studyHours'],
      sets: ({ row, today }) => ({ reportedOn: row.reportedOn ?? today }),
    },
    close: {
      label: ['结束活动', 'Close'],
      from: ['APPROVED'],
      to: 'CLOSED',
      by: ['owner'],
      letter: 'X',
      opinion: 'optional',
      asks: {
        evenUnreported: flag(['仍有单位未上报，确认结束', 'Close although some have not reported']),
      },
      sets: ({ today }) => ({ closedOn: today }),
    },
  },

  editable: { in: ['DRAFT', 'RETURNED'] },
  number: { field: 'campaignNo', pattern: 'XX-{county}-{year}-{seq:3}' },
  yearOf: 'beginsOn',
  light: {
    starts: 'beginsOn',
    due: [
      {
        when: { part: 'ISSUED' },
        field: 'endsOn',
        plusDays: 'studyCampaign.closeDays',
        rule: 'RULE_CAMPAIGN_CLOSE',
      },
      { field: 'endsOn', rule: 'RULE_CAMPAIGN_REPORT' },
    ],
    warn: [{ days: 'studyCampaign.warnDays' }],
    done: 'reportedOn',
    closed: 'closedOn',
  },
  check: (row) => [
    row.endsOn < row.beginsOn ? fault('endsOn', 'CAMPAIGN_ENDS_EARLY') : null,
    row.unitLevel !== 'BRANCH' && (row.targetHeads ?? row.trainedHeads) !== null
      ? fault('trainedHeads', 'CAMPAIGN_HEADS_BELOW')
      : null,
    row.trainedHeads !== null && row.targetHeads !== null && row.trainedHeads > row.targetHeads
      ? fault('trainedHeads', 'CAMPAIGN_MORE_THAN_TARGET', { target: row.targetHeads })
      : null,
  ],

  title: ['title'],
  list: ['campaignNo', 'title', 'unit', 'endsOn', 'trainedHeads', 'targetHeads', 'state', 'light'],
  query: ['part', 'beginsOn', 'endsOn'],
  search: ['campaignNo', 'issueNo', 'code', 'title'],
  dimensions: ['part'],
  totals: ['targetHeads', 'trainedHeads', 'studyHours'],
  sections: [
    {
      label: ['活动', 'The campaign'],
      fields: ['code', 'title', 'beginsOn', 'endsOn', 'plan', 'part', 'issueNo', 'issuedOn', 'targetOrgs'],
    },
    {
      label: ['学习情况', 'What was studied'],
      fields: ['targetHeads', 'trainedHeads', 'studyHours', 'outcomes', 'reportedOn', 'closedOn'],
    },
  ],
  path: (row) => (row.part === 'RECEIVED' ? ['create', 'report'] : ['create', 'submit', 'approve', 'close']),

  sentences: studyCampaignSentences,
  parameters: studyCampaignParameters,

  workbook: {
    code: 'XX',
    title: ['学习教育活动台账', 'Ledger of study campaigns'],
    columns: [
      { heading: '序号', source: 'index' },
      { heading: '活动编号', source: 'campaignNo', optional: true },
      { heading: '单位', source: 'unit', synonyms: ['填报单位'] },
      { heading: '活动代码', source: 'code' },
      { heading: '活动名称', source: 'title' },
      { heading: '起始日期', source: 'beginsOn' },
      { heading: '截止日期', source: 'endsOn' },
      { heading: '活动方案', source: 'plan', optional: true },
      { heading: '下达编号', source: 'issueNo', mode: 'compare', move: 'approve', optional: true },
      { heading: '应学人数', source: 'targetHeads', mode: 'compare', move: 'report', optional: true },
      { heading: '已学人数', source: 'trainedHeads', mode: 'compare', move: 'report', optional: true },
      { heading: '学习覆盖率', source: 'coverage', mode: 'computed', optional: true, shows: coverageText },
      { heading: '集中学习学时', source: 'studyHours', mode: 'compare', move: 'report', optional: true },
      { heading: '学习成果', source: 'outcomes', mode: 'compare', move: 'report', optional: true },
      { heading: '上报日期', source: 'reportedOn', mode: 'compare', move: 'report', optional: true },
      { heading: '结束日期', source: 'closedOn', mode: 'compare', move: 'close', optional: true },
    ],
    key: ['unit', 'code', 'beginsOn'],
    history: (said) => {
      const isIssued = said['issueNo'] === undefined;
      const running = isIssued ? 'APPROVED' : said['reportedOn'] === undefined ? 'RUNNING' : 'REPORTED';
      return {
        state: said['closedOn'] === undefined ? running : 'CLOSED',
        values: { part: isIssued ? 'ISSUED' : 'RECEIVED', issuedOn: said['beginsOn'] },
      };
    },
  },
});
